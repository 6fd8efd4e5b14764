import { h } from './h.js'

/**
 * Names and values to be read, not changed.
 * @param {[name: string, value: string][]} pairs
 */
export const factsList = (pairs) =>
  h('dl', { class: 'facts' }, ...pairs.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))))
