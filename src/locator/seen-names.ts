import type { Fingerprint } from '#schema/fingerprint.ts'
import { isPress } from './kind-of.ts'
import { listBehind } from './read-labels.ts'
import { hasWords, textOf, tidy } from './seen-text.ts'
import { isWithinValue, type Labels, showsValue } from './shows-value.ts'

type Name = Fingerprint['names'][number]

/** These are called by what they say, as buttons are. */
const HEADS = /^(h[1-6]|legend|label|th|caption|summary|dt)$/

/** What a person would call this element, the most telling first. Never a value. */
export function namesSeen(element: Element, labels: Labels): Name[] {
  const names: Name[] = []
  const shows = showsValue(element, labels)
  const drawn = shows && !/^(input|select|textarea)$/.test(element.localName)
  // Libraries repeat what was chosen in the label for screen readers.
  const shown = drawn ? piecesOf(element) : []
  const add = (from: Name['from'], text: string | null | undefined) => {
    const short = tidy(text ?? '')
    if (!short || names.some((it) => it.text === short)) return
    if (shown.some((it) => short.toLowerCase().includes(it))) return
    names.push({ text: short, from })
  }
  const within = isWithinValue(element, labels)
  const press = isPress(element)
  if (within && press) return names
  const readable =
    !shows && !within && (press || HEADS.test(element.localName) || element.getAttribute('role') === 'heading')
  add('aria', labelledBy(element, labels))
  add('aria', element.getAttribute('aria-label'))
  // A label mostly names the list that a library has put out of sight.
  const list = drawn && !press && !labels.of.has(element) ? listBehind(element) : null
  for (const label of labels.of.get(list ?? element) ?? []) add('label', textOf(label, labels))
  if (readable) add('text', element.localName === 'input' ? buttonText(element) : textOf(element, labels))
  if (!drawn) add('alt', element.getAttribute('alt'))
  if (readable && names.length === 0) add('alt', imageText(element))
  if (readable || (!drawn && !within && !choosesFromList(element))) {
    add('title', element.getAttribute('title'))
    add('placeholder', element.getAttribute('placeholder'))
  }
  return names.slice(0, 4)
}

/** Every line of text in it. */
function piecesOf(node: Node): string[] {
  if (node.nodeType !== 3) return [...node.childNodes].flatMap(piecesOf)
  const piece = tidy(node.nodeValue ?? '').toLowerCase()
  return piece.length > 1 && hasWords(piece) ? [piece] : []
}

function imageText(element: Element): string | null | undefined {
  const image = element.querySelector('svg title,[aria-label],[alt]')
  return image?.localName === 'title'
    ? image.textContent
    : (image?.getAttribute('aria-label') ?? image?.getAttribute('alt'))
}

/** Libraries put what was chosen in the placeholder or the title of the field that searches the list. */
function choosesFromList(element: Element): boolean {
  return (
    element.matches('[role=combobox],[aria-haspopup],[aria-autocomplete],[aria-expanded],[readonly]') ||
    !/^(input|select|textarea|img|svg)$/.test(element.localName)
  )
}

/** What stands inside the element itself may be its value, and after the first part the value may be named. */
function labelledBy(element: Element, labels: Labels): string {
  const ids = element.getAttribute('aria-labelledby')
  if (!ids) return ''
  const root = element.getRootNode() as Document | ShadowRoot
  const parts = ids
    .trim()
    .split(/\s+/)
    .map((id) => root.getElementById?.(id) ?? null)
    .filter((it) => it !== null)
    .filter((it) => it !== element && !element.contains(it) && !showsValue(it, labels) && !isWithinValue(it, labels))
  const used = isPress(element) && !showsValue(element, labels) ? parts : parts.slice(0, 1)
  return used.map((it) => textOf(it, labels)).join(' ')
}

/** The value of a button is its label; that of anything else is never read. */
function buttonText(element: Element): string | null {
  return element.matches('[type=button],[type=submit],[type=reset]') ? element.getAttribute('value') : null
}
