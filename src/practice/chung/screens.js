import { h } from './h.js'

/**
 * Screens of one page that follow one another under one address: each a heading and what stands below it.
 * @param {HTMLElement} root
 */
export const screensIn =
  (root) =>
  /**
   * @param {string} title
   * @param {...Node} content
   */
  (title, ...content) => {
    const heading = h('h1', { tabindex: -1 }, title)
    root.replaceChildren(heading, ...content)
    heading.focus({ preventScroll: true })
    scrollTo(0, 0)
  }

/**
 * @param {string} label
 * @param {() => void} onclick
 * @param {boolean} [main]
 */
export const pressable = (label, onclick, main = true) =>
  h('button', { type: 'button', class: main && 'primary', onclick }, label)

/** @param {...(Node | string | false | undefined)} content */
export const card = (...content) => h('div', { class: 'card' }, ...content)
