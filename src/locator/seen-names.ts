import type { Fingerprint } from '#schema/fingerprint.ts'
import { isTyped } from './kind-of.ts'

type Name = Fingerprint['names'][number]

/**
 * Text as it stands on the page, without fields and without what is never seen. Long parts are cut: nobody reads a
 * whole page as a name.
 */
export function textOf(node: Node, most = 160): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let out = ''
  for (let it = node.firstChild; it; it = it.nextSibling) {
    if (out.length > most) break
    if (it.nodeType === 3) out += it.nodeValue
    else if (it.nodeType === 1) {
      const element = it as Element
      if (/^(script|style|noscript|template|datalist|svg)$/.test(element.localName)) continue
      if (isTyped(element)) continue
      out +=
        element.localName === 'img' ? ` ${element.getAttribute('alt') ?? ''} ` : spaced(element, textOf(element, most))
    }
  }
  return out
}

function spaced(element: Element, text: string): string {
  return /^(span|b|i|em|strong|a|u|small|sup|sub|font|mark|abbr)$/.test(element.localName) ? text : ` ${text} `
}

/** What a person would call this element, the most telling first. Never a value. */
export function namesSeen(element: Element, labels?: LabelsByField): Name[] {
  const names: Name[] = []
  const add = (from: Name['from'], text: string | null | undefined) => {
    const short = tidy(text ?? '')
    if (short && !names.some((it) => it.text === short)) names.push({ text: short, from })
  }
  const typed = isTyped(element)
  add('aria', labelledBy(element))
  add('aria', element.getAttribute('aria-label'))
  for (const label of labelsOf(element, labels)) add('label', textOf(label))
  if (!typed) add('text', element.localName === 'input' ? buttonText(element) : textOf(element))
  add('alt', element.getAttribute('alt'))
  if (!typed && names.length === 0)
    add('alt', element.querySelector('svg title,[aria-label],[alt]')?.getAttribute('aria-label'))
  if (!typed && names.length === 0) add('alt', element.querySelector('svg title')?.textContent)
  add('title', element.getAttribute('title'))
  add('placeholder', element.getAttribute('placeholder'))
  return names.slice(0, 4)
}

/** One line of at most 80 letters. Long numbers are somebody's, not the page's. */
export function tidy(text: string): string {
  return text
    .slice(0, 240)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\d{6,}/g, '#')
    .trim()
    .slice(0, 80)
    .trim()
}

/** Every label of the page by its field, in one pass: asking each field for its labels walks the page each time. */
export type LabelsByField = ReadonlyMap<Element, Element[]>

export function labelsByField(document: Document): LabelsByField {
  const map = new Map<Element, Element[]>()
  for (const label of document.querySelectorAll('label')) {
    const field = label.control
    if (field) map.set(field, [...(map.get(field) ?? []), label])
  }
  return map
}

function labelsOf(element: Element, known: LabelsByField | undefined): Element[] {
  if (known) return known.get(element) ?? []
  const labels = (element as HTMLInputElement).labels
  return labels ? [...labels] : []
}

/** What stands inside the element itself may be its value. */
function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? []
  const root = element.getRootNode() as Document | ShadowRoot
  return ids
    .map((id) => root.getElementById?.(id))
    .filter((it) => it && it !== element && !element.contains(it) && !isTyped(it))
    .map((it) => (it ? textOf(it) : ''))
    .join(' ')
}

/** The value of a button is its label; that of anything else is never read. */
function buttonText(element: Element): string | null {
  return element.matches('[type=button],[type=submit],[type=reset]') ? element.getAttribute('value') : null
}
