/** @typedef {'dvcqg' | 'vneid' | 'tu-phap' | 'to-khai'} Site */

const LOCAL = '.luyen-tap.localhost'

/**
 * Local origins stand for the portal's hosts, so that moving between them is a real change of origin. Inside the
 * extension every site is a folder of one origin.
 * @param {Site} site
 * @returns {string}
 */
export function siteOrigin(site) {
  const { protocol, hostname, port, origin } = location
  return hostname.endsWith(LOCAL) ? `${protocol}//${site}${LOCAL}${port && `:${port}`}` : origin
}

/**
 * @param {Site} site
 * @param {string} pathAndQuery begins with `/`
 */
export function siteUrl(site, pathAndQuery) {
  const folder = location.hostname.endsWith(LOCAL) ? '' : `/practice/${site}`
  return `${siteOrigin(site)}${folder}${pathAndQuery}`
}
