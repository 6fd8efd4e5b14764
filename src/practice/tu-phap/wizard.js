/**
 * What the steps share. Copies asked for are counted here because the fee depends on them.
 * @typedef {object} Wizard
 * @property {import('../chung/procedures.js').Procedure} procedure
 * @property {import('../chung/procedures.js').Lesson} lesson
 * @property {string} province
 * @property {string} ward
 * @property {(id: string) => void} show
 */

import { h } from '../chung/h.js'

/**
 * One step: all stand in the page from the start and only the current one is displayed, as on the real portal.
 * @param {string} id
 * @param {Node} heading
 * @param {...(Node | string | false)} content
 */
export const stepSection = (id, heading, ...content) =>
  h('section', { id, class: 'card', hidden: true }, heading, ...content)

/**
 * @param {string} text
 * @param {...Node} marks
 */
export const stepHeading = (text, ...marks) => h('h2', { tabindex: -1 }, text, ...marks)

/** @param {() => void} onclick */
export const backButton = (onclick) => h('button', { type: 'button', onclick }, 'Quay lại (nhãn của bản luyện tập)')

/**
 * `data-e2e` is the same on every step, as on the real portal: a guide that anchors on it points at the wrong one.
 * @param {string | null} id
 * @param {string} text
 * @param {() => void} onclick
 */
export const nextButton = (id, text, onclick) =>
  h('button', { id, type: 'button', class: 'primary', 'data-e2e': 'btn-next', onclick }, text)
