import { browser } from './browser.ts'

const LOCAL = '.luyen-tap.localhost'

/**
 * Is this address the practice portal? In the extension itself always; on local origins only in the builds
 * that `npm start` and the tests use: what ships knows no local origin.
 */
export function practiceOrigin(url: URL): { site: string; pathname: string } | null {
  if (import.meta.env.MODE !== 'production' && url.hostname.endsWith(LOCAL))
    return { site: url.hostname.slice(0, -LOCAL.length), pathname: url.pathname }
  if (!url.href.startsWith(browser.runtime.getURL('/practice/'))) return null
  const [, , site, ...rest] = url.pathname.split('/')
  return { site: site ?? '', pathname: `/${rest.join('/')}` }
}

/** Address of a practice page inside the extension. `page` is `site/file`. */
export function practiceUrl(page: string): string {
  return browser.runtime.getURL(`/practice/${page}`)
}

/** Where a tour, or the practice portal as a whole, is practised. */
export function practiceTarget(tour: { practice: string | null } | null): { site?: string } {
  return tour?.practice ? { site: tour.practice } : {}
}
