import { fold } from './fold.js'
import { h } from './h.js'

/**
 * The list of a combo: last in `<body>`, fixed, a search box beside the list box. Chosen on mousedown, before any click,
 * or at the release, as libraries have it.
 * @param {object} popup
 * @param {string} popup.listId
 * @param {string} popup.label
 * @param {HTMLElement} popup.anchor
 * @param {string[]} popup.options
 * @param {boolean} [popup.atRelease]
 * @param {(index: number) => void} popup.onChoose
 * @param {() => void} popup.onClose
 * @returns {(refocus?: boolean) => void} closes it
 */
export function createComboPopup({ listId, label, anchor, options, atRelease = false, onChoose, onClose }) {
  const listening = new AbortController()
  const { signal } = listening
  let active = 0
  /** The entry that was pressed: a release alone may end the press that opened the list. */
  let pressed = -1
  const filter = h('input', {
    type: 'search',
    class: 'combo-filter',
    autocomplete: 'off',
    placeholder: 'Lọc danh sách (bản luyện tập)',
    'aria-label': `Lọc danh sách ${label} (nhãn của bản luyện tập)`,
    'aria-controls': listId,
  })
  const list = h('ul', { id: listId, role: 'listbox', 'aria-label': label })
  const popup = h('div', { class: 'combo-popup', role: 'region', 'aria-label': `Danh sách ${label}` }, filter, list)

  function close(refocus = true) {
    listening.abort()
    popup.remove()
    onClose()
    if (refocus && anchor.isConnected) anchor.focus()
  }

  /** @param {number} index */
  function choose(index) {
    close(false)
    onChoose(index)
  }

  function paint() {
    const wanted = fold(filter.value)
    const items = options.flatMap((text, index) => {
      if (!fold(text).includes(wanted)) return []
      const onmousedown = (/** @type {Event} */ event) => {
        event.preventDefault()
        pressed = index
        if (!atRelease) choose(index)
      }
      const onmouseup = () => atRelease && pressed === index && choose(index)
      return h('li', { id: `${listId}-${index}`, role: 'option', 'data-index': index, onmousedown, onmouseup }, text)
    })
    active = 0
    list.replaceChildren(...items)
    mark()
  }

  function mark() {
    const items = [...list.children]
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === active))
    const current = items[active]
    if (current) filter.setAttribute('aria-activedescendant', current.id)
    else filter.removeAttribute('aria-activedescendant')
    current?.scrollIntoView({ block: 'nearest' })
  }

  function place() {
    const box = anchor.getBoundingClientRect()
    // The banner stays readable: what opens upwards ends below it.
    const edge = document.querySelector('.banner')?.getBoundingClientRect().bottom ?? 0
    const below = innerHeight - box.bottom
    const above = box.top - edge
    popup.style.inlineSize = `${Math.min(box.width, innerWidth - 16)}px`
    popup.style.maxBlockSize = `${Math.min(360, innerHeight - edge - 16)}px`
    const height = popup.offsetHeight
    // With no room on either side (large text, small screen) it lies over its own control.
    const over = innerHeight - height - 8
    const top = below > height + 8 ? box.bottom + 4 : above > height + 8 ? box.top - height - 4 : over
    popup.style.insetInlineStart = `${Math.max(8, box.left)}px`
    popup.style.insetBlockStart = `${Math.max(edge + 4, top)}px`
  }

  filter.addEventListener('input', paint)
  filter.addEventListener('keydown', (event) => {
    const current = list.children[active]
    if (event.key === 'ArrowDown') active = Math.min(active + 1, list.children.length - 1)
    else if (event.key === 'ArrowUp') active = Math.max(active - 1, 0)
    else if (event.key === 'Enter' && current instanceof HTMLElement) return choose(Number(current.dataset.index))
    else if (event.key === 'Escape' || event.key === 'Tab') return close()
    else return
    event.preventDefault()
    mark()
  })
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Node && !popup.contains(event.target) && !anchor.contains(event.target)) close(false)
    },
    { signal },
  )
  addEventListener('scroll', place, { signal, capture: true, passive: true })
  addEventListener('resize', place, { signal })

  document.body.append(popup)
  paint()
  place()
  filter.focus({ preventScroll: true })
  return close
}
