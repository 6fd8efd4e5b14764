import type { Address } from '#schema/fingerprint.ts'
import { isStable } from './stable-tokens.ts'
import { dice, wordMark } from './text-likeness.ts'

/** Where a link leads, without sessions and without anybody's numbers. Null where a script decides. */
export function addressOf(element: Element): Address | null {
  const raw = element.getAttribute('href')?.trim()
  if (!raw || /^(javascript|data|blob|about):/i.test(raw)) return null
  const scheme = /^(mailto|tel|sms):/i.exec(raw)
  // An address or a number of a person or office: enough to compare, not to read.
  if (scheme) return { host: `${scheme[1]?.toLowerCase()}`, path: '', query: wordMark(raw.toLowerCase()) }
  const match = /^(?:(?:https?:)?\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(raw)
  if (!match) return null
  const [, host, path = '', query, whole] = match
  // Pages of one document keep what was asked for behind the mark: `#/tra-cuu?ten=…`.
  const fragment = whole?.split(/[?=&]/)[0]
  // `#` leads nowhere: a script decides, and every such link would lead to the same place.
  if (!host && !path && !query && !fragment) return null
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
  return (
    path
      .replace(/;[^/]*/g, '')
      // A part with a space or a mail address in it was typed by somebody.
      .replace(/[^/]*(?:%20|%40|[+@\s])[^/]*/gi, '*')
      .replace(/\d{6,}|[0-9a-f]{16,}/gi, '*')
      .replace(/^\.\//, '')
      .replace(/(.)\/+$/, '$1')
      .slice(0, 120)
  )
}

/**
 * 1: the same place. Less: the same path with another query or fragment or in another language, the same last parts,
 * the same words in it; less again on another host, least where that is another site. 0: elsewhere.
 */
export function sameAddress(a: Address, b: Address): number {
  const near = hostsAlike(a.host, b.host)
  if (a.path === b.path) {
    if (near < 1) return a.path.length > 3 ? 0.5 * near + 0.25 : 0
    return a.fragment === b.fragment ? (a.query === b.query ? 1 : 0.7) : 0.2
  }
  if (a.fragment !== b.fragment) return 0
  const [left, right] = [partsOf(a.path), partsOf(b.path)]
  if (left.length === 0 && right.length === 0) return 0.7 * near
  let same = 0
  while (same < Math.min(left.length, right.length) && left.at(-1 - same) === right.at(-1 - same)) same++
  const parts = same / Math.max(left.length, right.length, 1)
  return near * Math.max(0.7 * parts, 0.55 * dice(wordsOf(left.at(-1)), wordsOf(right.at(-1))))
}

/** A page may name its own host or not; sites move their pages from one of their hosts to another. */
function hostsAlike(a: string | undefined, b: string | undefined): number {
  if (!a || !b || a === b) return 1
  return siteOf(a) === siteOf(b) ? 0.9 : 0.4
}

function siteOf(host: string): string {
  const parts = host.split('.')
  const short = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2
  return parts.slice(short ? -3 : -2).join('.')
}

/** Without the language, which comes and goes. */
function partsOf(path: string): string[] {
  return path
    .replace(/\.(html?|php|aspx?|jsp)$/, '')
    .split('/')
    .filter((it) => it && !/^[a-z]{2}([-_][a-z]{2})?$/i.test(it))
}

function wordsOf(part: string | undefined): Set<string> {
  return new Set(
    (part ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  )
}

export function addressKey(address: Address | null): string {
  return address ? `${address.path}?${address.query ?? ''}#${address.fragment ?? ''}` : ''
}
