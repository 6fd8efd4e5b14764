/**
 * What a view may use. The keyword lives in memory: it is typed text, so it never reaches the address.
 * @typedef {object} App
 * @property {Required<import('../chung/journey.js').Journey>} journey
 * @property {string} keyword
 * @property {(trang: string, changes?: import('../chung/journey.js').Journey) => string} link
 * @property {(trang: string, changes?: import('../chung/journey.js').Journey) => void} go
 * @property {(keyword: string) => void} find
 */

/** @typedef {{ title: string, content: Node[] }} View */

import { h } from '../chung/h.js'

/**
 * A heading that takes the focus when its view opens, since the page itself is never loaded again.
 * @param {string} text
 * @param {...Node} marks
 */
export const viewHeading = (text, ...marks) => h('h1', { tabindex: -1 }, text, ...marks)

/**
 * A link inside the one page: an ordinary address, followed without loading.
 * @param {App} app
 * @param {string} text
 * @param {string} trang
 * @param {import('../chung/journey.js').Journey} [changes]
 */
export const viewLink = (app, text, trang, changes) =>
  h(
    'a',
    {
      href: app.link(trang, changes),
      onclick: (event) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return
        event.preventDefault()
        app.go(trang, changes)
      },
    },
    text,
  )
