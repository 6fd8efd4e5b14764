/** @typedef {string | number | boolean | null | undefined | ((event: Event) => void)} Prop */

/**
 * Makes an element. A function becomes a listener (`onclick` → click), `true` an empty attribute, `null`, `undefined`
 * and `false` nothing. Text goes in as text nodes only, so nothing typed can ever turn into markup.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, Prop>} [props]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value)
    else if (value === true) node.setAttribute(name, '')
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, String(value))
  }
  for (const child of children) if (child) node.append(child)
  return node
}

/**
 * Mark beside anything that the real portal is not known to show.
 * @param {string} [text]
 */
export const ours = (text = 'nhãn của bản luyện tập') => h('small', { class: 'ours' }, ` (${text})`)
