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

const compiled = new Map<string, URLPattern>()

function fits(part: 'pathname' | 'search' | 'hash', pattern: string, value: string): boolean {
  const key = `${part} ${pattern}`
  const known = compiled.get(key) ?? new URLPattern({ [part]: pattern })
  compiled.set(key, known)
  return known.test({ [part]: value })
}
