import type { Check } from '#schema/step.ts'

/*
 * Looks at fields and answers yes or no. Values are read here, held against a fixed check, and forgotten: none is
 * returned, kept or sent. Nothing else in the product reads a field.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const CHECKS: Record<Check, (text: string) => boolean> = {
  any: () => true,
  'personal-number': (text) => /^\d{12}$/.test(text.replace(/\s/g, '')),
  phone: (text) => /^(\+?84|0)\d{9}$/.test(text.replace(/[\s.-]/g, '')),
  email: (text) => /^\S+@\S+\.\S+$/.test(text),
  date: (text) => /^(\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})$/.test(text),
  count: (text) => /^[1-9]\d*$/.test(text),
}

const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit],[type=search],[tabindex="-1"]),select:not([hidden]),textarea'

/** Lists drawn by a library rather than by the browser. */
const DRAWN = '[role=combobox]:not(input,select)'

/** Holds something valid: the field itself, or every required field of a group. */
export function isFilled(element: Element, check: Check = 'any'): boolean {
  if (isField(element)) return holds(element, check)
  if (element.matches('[contenteditable=true],[role=textbox]')) {
    const text = (element.textContent ?? '').trim()
    return text !== '' && CHECKS[check](text)
  }
  const fields = [...element.querySelectorAll(`${FIELDS},${DRAWN}`)].filter(shown)
  const required = fields.filter((it) => it.matches('[required],[aria-required=true]'))
  // A group that marks none of its fields, as the parts of a date: all of them.
  const asked = required.length > 0 ? required : fields
  return asked.length > 0 && asked.every((it) => (isField(it) ? holds(it, 'any') : isChosen(it)))
}

/** A box is ticked, or a list shows an entry other than its first, empty one. */
export function isChosen(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return element.value !== ''
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) return element.checked
  if (element.matches('[role=checkbox],[role=radio],[role=switch]'))
    return element.getAttribute('aria-checked') === 'true'
  if (element.matches('[role=combobox]')) return showsChoice(element)
  if (isField(element)) return element.value.trim() !== '' && element.getAttribute('aria-expanded') !== 'true'
  return element.querySelector('input:checked,[aria-checked=true],[aria-selected=true]') !== null
}

/**
 * A list drawn by a library: closed, and showing something other than what it asks. While open, its entries are not yet
 * a choice.
 */
function showsChoice(element: Element): boolean {
  if (element.getAttribute('aria-expanded') === 'true') return false
  const hidden = hiddenListOf(element)
  if (hidden) return hidden.value !== ''
  if (isField(element) && element.value.trim() !== '') return true
  // Where the control is but the field that searches the list, what was chosen stands beside it.
  const box = isField(element) ? element.parentElement?.parentElement : element
  if (!box || box.querySelector('label') || [...box.querySelectorAll('[class*=placeholder]')].some(shown)) return false
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would count the closed list's entries, which are still in the document
  return ((box as HTMLElement).innerText ?? '').trim() !== ''
}

/** The browser's own list that a library (select2) hides right before what it draws instead: it knows what is chosen. */
function hiddenListOf(element: Element): HTMLSelectElement | null {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling
    if (before instanceof HTMLSelectElement && before.matches('[aria-hidden=true],[tabindex="-1"]')) return before
  }
  return null
}

export function isAttached(element: Element): boolean {
  return element instanceof HTMLInputElement && (element.files?.length ?? 0) > 0
}

function holds(field: Field, check: Check): boolean {
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) return oneIsTicked(field)
  const text = field.value.trim()
  return text !== '' && field.validity.valid && field.getAttribute('aria-invalid') !== 'true' && CHECKS[check](text)
}

/** Of boxes that share a name one is enough. */
function oneIsTicked(box: HTMLInputElement): boolean {
  if (box.checked || !box.name) return box.checked
  const root = box.form ?? box.ownerDocument
  return [...root.querySelectorAll<HTMLInputElement>('input')].some((it) => it.name === box.name && it.checked)
}

function isField(element: Element): element is Field {
  return element.matches('input,textarea,select')
}

function shown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
