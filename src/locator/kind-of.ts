import { getRole } from 'dom-accessibility-api'

const PRESSED = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'treeitem',
])
const FILLED = new Set(['textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'slider'])
const TICKED = new Set(['checkbox', 'radio', 'switch'])

/** Fields that ARIA gives no role. */
const ROLE_OF_TYPE: Record<string, string> = { file: 'file', hidden: 'none' }

/** What a person can use. `a` without href too: scripts make links of them. */
export const CONTROLS =
  'a,button,input:not([type=hidden]),select,textarea,summary,[tabindex],[contenteditable=""],[contenteditable=true],' +
  [...PRESSED, ...FILLED, ...TICKED].map((role) => `[role=${role}]`).join(',')

const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image'])

/** Where libraries show what was chosen in a list of their own, without any role that says so. */
const CHOSEN =
  /input-field-select(?!-)|selection__rendered|selection-item|single-?value|chosen-single|(select(ed)?|dropdown|combo)[-_]*(value|text|label)|(^|\s)(chosen|selected-item)(\s|$)/i

/** Does it hold what somebody typed or chose? A button that opens a list shows what was chosen. */
export function isTyped(element: Element): boolean {
  const tag = element.localName
  if (tag === 'input') return !BUTTON_TYPES.has(element.getAttribute('type')?.toLowerCase() ?? '')
  if (tag === 'select' || tag === 'textarea' || tag === 'output') return true
  if (element.getAttribute('aria-haspopup') === 'listbox') return true
  const role = element.getAttribute('role')
  if (role !== null && FILLED.has(role)) return true
  if ((tag === 'div' || tag === 'span') && CHOSEN.test(element.getAttribute('class') ?? '')) return true
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
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
