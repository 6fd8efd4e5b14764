import { siteUrl } from './sites.js'

/**
 * What crosses from page to page: choices from lists only, in the query string. Typed text never goes there.
 * @typedef {object} Journey
 * @property {string | null} [ma] code of the procedure
 * @property {string | null} [tinh] province, as its place in the list
 * @property {string | null} [xa] ward, as its place in the list
 * @property {boolean} [loggedIn]
 */

/** @returns {Required<Journey>} */
export function readJourney() {
  const query = new URLSearchParams(location.search)
  return {
    ma: query.get('ma'),
    tinh: query.get('tinh'),
    xa: query.get('xa'),
    loggedIn: query.get('da-dang-nhap') === '1',
  }
}

/**
 * Keeps one order of parameters, so that packs can describe these addresses.
 * @param {import('./sites.js').Site} site
 * @param {string} path
 * @param {Record<string, string>} own parameters of that page, first in line
 * @param {Journey} journey
 */
export function journeyUrl(site, path, own, { ma, tinh, xa, loggedIn }) {
  const query = new URLSearchParams(own)
  if (ma) query.set('ma', ma)
  if (tinh) query.set('tinh', tinh)
  if (xa) query.set('xa', xa)
  if (loggedIn) query.set('da-dang-nhap', '1')
  const search = query.toString()
  return siteUrl(site, search ? `${path}?${search}` : path)
}
