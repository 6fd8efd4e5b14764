type View = Window & typeof globalThis

const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex]'

/*
 * What a hand does, as events that the practice pages take as they take a person's. Made by the page's own
 * constructors: in Firefox it could not look into those of a content script.
 */

/** Presses the middle of an element, with all that a press brings with it. */
export function press(view: View, element: HTMLElement): void {
  const { x, y, width, height } = element.getBoundingClientRect()
  const at = { bubbles: true, cancelable: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 }
  const mouse = (type: string) => element.dispatchEvent(new view.MouseEvent(type, { ...at, detail: 1 }))
  element.dispatchEvent(new view.PointerEvent('pointerdown', { ...at, isPrimary: true }))
  if (mouse('mousedown')) moveFocus(view, element.closest<HTMLElement>(FOCUSABLE))
  element.dispatchEvent(new view.PointerEvent('pointerup', { ...at, isPrimary: true }))
  mouse('mouseup')
  element.click()
}

/** Types one letter more; the first takes the place of whatever was there. */
export function typeLetter(view: View, field: HTMLInputElement | HTMLTextAreaElement, text: string, at: number): void {
  if (at === 0) moveFocus(view, field)
  field.value = text.slice(0, at + 1)
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }))
}

/** Leaves a field: what it holds counts from now on. */
export function leave(view: View, field: HTMLElement): void {
  field.dispatchEvent(new view.Event('change', { bubbles: true }))
  field.blur()
}

/** Takes an entry of the browser's own list. */
export function select(view: View, list: HTMLSelectElement, begins: string): boolean {
  const entry = [...list.options].find((it) => it.text.toLowerCase().startsWith(begins.toLowerCase()))
  if (!entry) return false
  list.value = entry.value
  for (const type of ['input', 'change']) list.dispatchEvent(new view.Event(type, { bubbles: true }))
  return true
}

export function pressEnter(view: View, field: HTMLElement): void {
  for (const type of ['keydown', 'keyup'])
    field.dispatchEvent(new view.KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true, composed: true }))
}

/** Puts an invented paper into a file field. */
export function attach(view: View, field: HTMLInputElement, name: string): void {
  const files = new view.DataTransfer()
  files.items.add(new view.File(['%PDF-1.4\n% giay to bia de luyen tap\n'], name, { type: 'application/pdf' }))
  field.files = files.files
  for (const type of ['input', 'change']) field.dispatchEvent(new view.Event(type, { bubbles: true }))
}

/** As a press does; only where the focus is in the page, as it may be on the card, or in another window. */
function moveFocus({ document }: View, to: HTMLElement | null): void {
  const from = document.activeElement as HTMLElement | null
  if (to) to.focus({ preventScroll: true })
  else if (from !== document.body) from?.blur()
}
