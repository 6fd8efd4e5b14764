/** @typedef {'dvcqg' | 'vneid' | 'tu-phap' | 'to-khai' | 'lien-thong' | 'bo-cong-an' | 'nop-bon-buoc'} Site */

/** Served on local origins, rather than read out of the extension. What ships names no such origin. */
const isServed = location.protocol.startsWith('http')

/**
 * Local origins stand for the portal's hosts, so that moving between them is a real change of origin. Inside the
 * extension every site is a folder of one origin.
 * @param {Site} site
 * @returns {string}
 */
export function siteOrigin(site) {
  const { protocol, hostname, port, origin } = location
  return isServed ? `${protocol}//${hostname.replace(/^[^.]+/, site)}${port && `:${port}`}` : origin
}

/**
 * @param {Site} site
 * @param {string} pathAndQuery begins with `/`
 */
export function siteUrl(site, pathAndQuery) {
  const folder = isServed ? '' : `/practice/${site}`
  return `${siteOrigin(site)}${folder}${pathAndQuery}`
}
