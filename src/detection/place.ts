/** Where a page is, in the terms page rules are written in. */
export interface Place {
  practice: boolean
  /** Host name, or the practice site's name. */
  host: string
  pathname: string
  search: string
  hash: string
}

/** How an address of the practice portal is recognised; differs between the extension's own pages and local origins. */
export type PracticeOrigin = (url: URL) => { site: string; pathname: string } | null

export function toPlace(href: string, practiceOrigin: PracticeOrigin): Place | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  const rest = { search: url.search.slice(1), hash: url.hash.slice(1) }
  const practice = practiceOrigin(url)
  if (practice) return { practice: true, host: practice.site, pathname: practice.pathname, ...rest }
  if (!/^https?:$/.test(url.protocol)) return null
  return { practice: false, host: url.hostname, pathname: url.pathname, ...rest }
}
