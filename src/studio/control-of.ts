import { isControl, isPress, kindOf, roleOf } from '#locator/kind-of.ts'
import type { Act } from '#schema/recording.ts'

/**
 * What a press was meant for: the control around the spot, through shadow roots. The label of a field stands for the
 * field. Null for a press on nothing.
 */
export function controlOf(path: readonly EventTarget[]): Element | null {
  const elements = path.filter((it): it is Element => it instanceof Element)
  for (const element of elements) {
    if (/^(html|body)$/.test(element.localName)) break
    if (isControl(element, element.getAttribute('role')) && !isShell(element) && !isReadOut(element)) return element
    if (element.localName === 'label') return (element as HTMLLabelElement).control ?? pressable(element)
  }
  const [first] = elements
  return first ? pressable(first) : null
}

/** Dialogs and panes take the focus so that keys reach them; nobody presses them. */
function isShell(element: Element): boolean {
  if (!element.hasAttribute('tabindex') || isPress(element)) return false
  if (/^(dialog|main|section|form|nav|table|ul|ol)$/.test(element.localName)) return true
  return /^(dialog|alertdialog|listbox|grid|region|main|document|tabpanel|group)$/.test(
    element.getAttribute('role') ?? '',
  )
}

/** Where a list's own control shows what was chosen (select2 calls it a text box): the list is meant. */
function isReadOut(element: Element): boolean {
  return element.matches('[role=combobox] [aria-readonly=true]')
}

/** Something without any sign of being a control but the pointer's: what scripts make of a `div`. */
function pressable(element: Element): Element | null {
  const view = element.ownerDocument.defaultView
  if (view?.getComputedStyle(element).cursor !== 'pointer') return null
  let at = element
  for (let up = at.parentElement; up && view.getComputedStyle(up).cursor === 'pointer'; up = up.parentElement) {
    if (/^(html|body|main|form)$/.test(up.localName)) break
    at = up
  }
  return at
}

/** What happens to such a control when somebody uses it. */
export function usedAs(element: Element): Exclude<Act['kind'], 'arrive' | 'own'> {
  if (element.matches('input[type=file]')) return 'attach'
  if (element.localName === 'select') return 'choose'
  const kind = kindOf(roleOf(element))
  if (kind === 'tick') return 'tick'
  const opensList = element.matches('[role=combobox],[aria-haspopup=listbox],[role=listbox]')
  if (opensList) return 'choose'
  return kind === 'fill' ? 'fill' : 'press'
}
