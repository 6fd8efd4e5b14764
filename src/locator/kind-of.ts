import { getRole } from 'dom-accessibility-api'

const PRESSED = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio'])
const FILLED = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'slider'])
const TICKED = new Set(['checkbox', 'radio', 'switch'])

/** Fields that ARIA gives no role. */
const ROLE_OF_TYPE: Record<string, string> = { file: 'file', hidden: 'none' }

const CONTROL_TAGS = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary'])

/**
 * Can a person use it? `a` without href too: scripts make links of them. By its tag and three attributes, as every
 * element of the page is asked.
 */
export function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.localName)) return element.localName !== 'input' || !element.matches('[type=hidden]')
  if (element.hasAttribute('tabindex')) return true
  const role = element.getAttribute('role')
  if (role !== null && kindOf(role) !== role) return true
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image'])

/** Is it something to press, whose own words say what it does? A button that shows what was chosen is not: shows-value.ts. */
export function isPress(element: Element): boolean {
  const role = element.getAttribute('role')
  if (role && role !== 'none' && role !== 'presentation') return PRESSED.has(role)
  const tag = element.localName
  if (tag === 'input') return BUTTON_TYPES.has(element.getAttribute('type')?.toLowerCase() ?? '')
  return tag === 'button' || tag === 'a' || tag === 'summary'
}

export function isFillRole(role: string): boolean {
  return FILLED.has(role)
}

export function roleOf(element: Element): string {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0]
  if (given && given !== 'none' && given !== 'presentation') return given
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'combobox'
  if (element.localName === 'input') {
    const type = element.getAttribute('type')?.toLowerCase() ?? 'text'
    return ROLE_OF_TYPE[type] ?? getRole(element) ?? 'textbox'
  }
  if (element.localName === 'summary') return 'button'
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return 'textbox'
  if (element.localName === 'a') return 'link'
  return getRole(element) ?? element.localName
}

/** Roles that a page may swap for each other without a person noticing are one kind. */
export function kindOf(role: string): string {
  if (PRESSED.has(role)) return 'press'
  if (FILLED.has(role)) return 'fill'
  if (TICKED.has(role)) return 'tick'
  return role
}
