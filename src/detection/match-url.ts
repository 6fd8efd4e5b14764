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

const compiled = new Map<string, URLPattern | null>()

function fits(part: 'pathname' | 'search' | 'hash', pattern: string, value: string): boolean {
  const key = `${part} ${pattern}`
  if (!compiled.has(key)) compiled.set(key, compile({ [part]: pattern }))
  return compiled.get(key)?.test({ [part]: value }) ?? false
}

/** Null for what the browser cannot read: such a rule fits nothing, and throws nothing into the page. */
function compile(init: URLPatternInit): URLPattern | null {
  try {
    return new URLPattern(init)
  } catch {
    return null
  }
}
