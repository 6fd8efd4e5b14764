import { h } from './h.js'

/**
 * Where a page says what is still missing. Empty until there is something to say.
 * @returns {{ node: HTMLElement, say: (text: string) => void }}
 */
export function createAlert() {
  const node = h('p', { class: 'alert', role: 'alert' })
  return {
    node,
    say: (text) => {
      node.textContent = text
    },
  }
}
