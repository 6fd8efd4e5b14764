import { browser } from './browser.ts'

const LOCAL = '.luyen-tap.localhost'

/**
 * Is this address the practice portal? In the extension itself always; on local origins only in the practice build,
 * which tests and `npm start` use: what ships knows no local origin.
 */
export function practiceOrigin(url: URL): { site: string; pathname: string } | null {
  if (import.meta.env.MODE === 'practice' && url.hostname.endsWith(LOCAL))
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
