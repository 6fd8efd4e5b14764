import type { Page } from '#schema/page.ts'
import type { Place } from './place.ts'

/**
 * Does the address alone fit this page? Hosts are compared whole, the rest as URLPattern parts.
 * A practice address is held against the practice rules alone, a real one against the real rules alone.
 */
export function matchesUrl(page: Page, place: Place): boolean {
  const rules = place.practice
    ? (page.practice ?? []).map((rule) => ({ ...rule, hostname: rule.site, hash: undefined }))
    : page.url
  return rules.some(
    (rule) =>
      rule.hostname === place.host &&
      fits('pathname', rule.pathname, place.pathname) &&
      (rule.search === undefined || fits('search', rule.search, place.search)) &&
      (rule.hash === undefined || fits('hash', rule.hash, place.hash)),
  )
}

type Compiled = Map<string, (value: string) => boolean>
const compiled: Record<'pathname' | 'search' | 'hash', Compiled> = {
  pathname: new Map(),
  search: new Map(),
  hash: new Map(),
}

function fits(part: keyof typeof compiled, pattern: string, value: string): boolean {
  let test = compiled[part].get(pattern)
  if (!test) {
    test = compile(part, pattern)
    compiled[part].set(pattern, test)
  }
  return test(value)
}

/**
 * The browser's pattern costs microseconds, and a host may have many: what is written in plain letters is compared as
 * it is, and a beginning in plain letters must be there first. A `/` before a group may fall away with it, and `/..`
 * takes away what stands before.
 */
function compile(part: string, pattern: string): (value: string) => boolean {
  const [plain = ''] = /^[\w/=&~-]*/.exec(pattern) ?? []
  if (plain === pattern) return (value) => value === pattern
  const start = /%2e|\.(?![a-z])/i.test(pattern) ? '' : plain.replace(/\/$/, '')
  let read: URLPattern | null | undefined
  return (value) => {
    if (!value.startsWith(start)) return false
    if (read === undefined) read = toPattern({ [part]: pattern })
    return read?.test({ [part]: value }) ?? false
  }
}

/** Null for what the browser cannot read: such a rule fits nothing, and throws nothing into the page. */
function toPattern(init: URLPatternInit): URLPattern | null {
  try {
    return new URLPattern(init)
  } catch {
    return null
  }
}
