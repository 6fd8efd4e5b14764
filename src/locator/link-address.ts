import type { Address } from '#schema/fingerprint.ts'
import { isStable } from './stable-tokens.ts'
import { wordMark } from './text-likeness.ts'

/** Where a link leads, without sessions and without anybody's numbers. Null where a script decides. */
export function addressOf(element: Element): Address | null {
  const raw = element.getAttribute('href')?.trim()
  if (!raw || /^(javascript|data|blob|about):/i.test(raw)) return null
  const scheme = /^(mailto|tel|sms):/i.exec(raw)
  // An address or a number of a person or office: enough to compare, not to read.
  if (scheme) return { host: `${scheme[1]?.toLowerCase()}`, path: '', query: wordMark(raw.toLowerCase()) }
  const match = /^(?:(?:https?:)?\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(raw)
  if (!match) return null
  const [, host, path = '', query, fragment] = match
  const address: Address = { path: pathOf(path) }
  const short = host?.toLowerCase().replace(/^.*@|^www\.|:\d+$/g, '')
  if (short) address.host = short.slice(0, 60)
  if (fragment && isStable(fragment.replace(/[^\w:.-]/g, ''))) address.fragment = fragment.slice(0, 60)
  if (query) address.query = wordMark(keysOf(query))
  return address
}

/** What a query asks for may be what somebody typed; by what names it asks is the page's own. */
function keysOf(query: string): string {
  return query
    .split(/[&;]/)
    .map((it) => it.split('=')[0])
    .sort()
    .join('&')
}

function pathOf(path: string): string {
  return path
    .replace(/;[^/]*/g, '')
    .replace(/\d{6,}|[0-9a-f]{16,}/gi, '*')
    .replace(/^\.\//, '')
    .replace(/(.)\/+$/, '$1')
    .slice(0, 120)
}

/** 1: the same place. Less: the same path with another query or fragment, the same last parts. 0: elsewhere. */
export function sameAddress(a: Address, b: Address): number {
  // A page may name its own host or not.
  const host = !a.host || !b.host || a.host === b.host
  if (a.path === b.path) {
    if (!host) return a.path.length > 3 ? 0.5 : 0
    return a.fragment === b.fragment ? (a.query === b.query ? 1 : 0.7) : 0.2
  }
  if (!host || a.fragment !== b.fragment) return 0
  const [left, right] = [partsOf(a.path), partsOf(b.path)]
  let same = 0
  while (same < Math.min(left.length, right.length) && left.at(-1 - same) === right.at(-1 - same)) same++
  return (0.7 * same) / Math.max(left.length, right.length, 1)
}

function partsOf(path: string): string[] {
  return path
    .replace(/\.(html?|php|aspx?|jsp)$/, '')
    .split('/')
    .filter(Boolean)
}

export function addressKey(address: Address | null): string {
  return address ? `${address.path}?${address.query ?? ''}#${address.fragment ?? ''}` : ''
}
