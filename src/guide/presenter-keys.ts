import type { Button, Session } from '#schema/session.ts'

export interface PressedKey {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** Where the focus is: in something that takes the keys itself, in a line of text (which has no use for PageDown), or in neither. */
export type Focus = 'takes-keys' | 'line' | 'free'

const BUTTONS = ['button', 'submit', 'reset', 'image']
const LINES = ['text', 'search', 'email', 'tel', 'url', 'password', 'file', 'checkbox', '']
const TAKING =
  'textarea,select,[role=listbox],[role=menu],[role=tablist],[role=slider],[role=grid],[role=tree],[role=radiogroup],[contenteditable]:not([contenteditable=false])'

export function focusIn(element: Element | null): Focus {
  if (!element) return 'free'
  if (element instanceof HTMLInputElement && !BUTTONS.includes(element.type))
    return LINES.includes(element.type) ? 'line' : 'takes-keys'
  if (element.closest(TAKING)) return 'takes-keys'
  return element.closest('[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton]') ? 'line' : 'free'
}

/** What a key or a clicker asks for. Clickers send PageUp and PageDown, and a full stop or B to darken the screen. */
export function meaningOf(
  { key, ctrlKey, altKey, metaKey }: PressedKey,
  focus: Focus,
): 'onward' | 'back' | 'hide' | 'zoom' | null {
  if (ctrlKey || altKey || metaKey || focus === 'takes-keys') return null
  if (key === 'PageDown') return 'onward'
  if (key === 'PageUp') return 'back'
  if (focus !== 'free') return null
  if (key === 'ArrowRight' || key === 'ArrowDown') return 'onward'
  if (key === 'ArrowLeft' || key === 'ArrowUp') return 'back'
  if (key === 'z' || key === 'Z') return 'zoom'
  return key === 'b' || key === 'B' || key === '.' ? 'hide' : null
}

/** Which button of the card that is, in the state the tour is in; null where a test goes its own way. */
export function buttonFor(way: 'onward' | 'back', session: Session): Button | null {
  if (session.mode === 'test') return null
  if (session.status === 'paused' && session.mode !== 'watch') return way === 'onward' ? 'resume' : null
  if (way === 'back') return 'back'
  if (session.mode === 'watch') return 'step'
  return session.rest === null ? 'next' : 'onward'
}

const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
}
const NO_NAME = ['Control', 'Alt', 'Meta', 'Shift', 'AltGraph', 'Dead', 'Process', 'Unidentified', 'CapsLock']

/**
 * The name of a key, to show a class what is pressed; null where it could be something typed: anything at all in a field,
 * and a letter anywhere unless a command key is held.
 */
export function nameToShow({ key, ctrlKey, altKey, metaKey }: PressedKey, focus: Focus): string | null {
  if (focus !== 'free' || NO_NAME.includes(key)) return null
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && '⌘'].filter((it) => it !== false)
  if (key.length === 1 && key !== ' ' && held.length === 0) return null
  return [...held, SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)].join(' + ')
}
