import { h } from './h.js'

/**
 * Things to be ticked off one by one.
 * @param {string} id
 * @param {string} legend
 * @param {string[]} items
 * @returns {{ node: HTMLElement, all: () => boolean }}
 */
export function tickGroup(id, legend, items) {
  const boxes = items.map((_, at) => h('input', { id: `${id}-${at}`, type: 'checkbox', autocomplete: 'off' }))
  const rows = boxes.map((box, at) => h('div', { class: 'choice' }, box, h('label', { for: box.id }, items[at])))
  return {
    node: h('fieldset', { class: 'field ticks', 'aria-label': legend }, h('legend', {}, legend), ...rows),
    all: () => boxes.every((it) => it.checked),
  }
}
