import { isPress } from './kind-of.ts'
import { isDataCell, type Labels, showsValue } from './shows-value.ts'

const UNSEEN = /^(script|style|noscript|template|datalist|svg|option|optgroup)$/
const INLINE = /^(span|b|i|em|strong|a|u|small|sup|sub|font|mark|abbr)$/
/** What only sets part of a line apart; a span may be a part of its own. */
const FORMATTING = /^(b|i|em|strong|u|small|sup|sub|font|mark|abbr|bdi|wbr)$/
/** Words of the page itself, wherever they stand. */
const PAGE_WORDS = /^(h[1-6]|legend|label|th|dt|caption|p|summary)$/

/**
 * Text as it stands on the page, without what was typed or chosen and without what is never seen. Long parts are cut:
 * nobody reads a whole page as a name.
 */
export function textOf(node: Node, labels: Labels, most = 160): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (isWrapping(node)) return firstRun(node, labels)
  let out = ''
  for (let it = node.firstChild; it; it = it.nextSibling) {
    if (out.length > most) break
    if (it.nodeType === 3) out += it.nodeValue
    else if (it.nodeType === 1) {
      const element = it as Element
      if (UNSEEN.test(element.localName) || showsValue(element, labels) || isDataCell(element)) continue
      out += element.localName === 'img' ? ` ${altOf(element)} ` : spaced(element, textOf(element, labels, most))
    }
  }
  return out
}

/**
 * Only what is certainly the page's own: labels, headings, prose, what buttons and links say. Near fields a bare
 * `div` may be where a library shows what was chosen.
 */
export function pageWords(node: Node, labels: Labels, most: number): string {
  if (node.nodeType === 3) return PAGE_WORDS.test(node.parentElement?.localName ?? '') ? (node.nodeValue ?? '') : ''
  const root = node as Element
  if (PAGE_WORDS.test(root.localName) || isPress(root)) return textOf(root, labels, most)
  let out = ''
  for (let it = root.firstElementChild; it; it = it.nextElementSibling) {
    if (out.length > most) break
    if (UNSEEN.test(it.localName) || showsValue(it, labels) || isDataCell(it)) continue
    out += ` ${pageWords(it, labels, most)} `
  }
  return out
}

/** Of a label around its field only the first words are its own: after them something may be drawn. */
function isWrapping(node: Node): boolean {
  const label = node as Element
  return (
    label.localName === 'label' && !label.hasAttribute('for') && !label.querySelector('[type=checkbox],[type=radio]')
  )
}

/** The first line of words in it: what comes after may be something else's. */
export function firstRun(node: Node, labels: Labels): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let run = ''
  for (let it = node.firstChild; it; it = it.nextSibling) {
    if (it.nodeType === 3) run += it.nodeValue
    else if (it.nodeType === 1) {
      const element = it as Element
      if (UNSEEN.test(element.localName) || showsValue(element, labels)) {
        if (hasWords(run)) return run
        continue
      }
      if (FORMATTING.test(element.localName)) run += textOf(element, labels)
      else if (hasWords(run)) return run
      else {
        const inner = firstRun(element, labels)
        if (hasWords(inner)) return inner
      }
    }
  }
  return run
}

/** Makers leave the name of a file where the words for an image should be: `arrow-right-orange`, `icon.png`. */
function altOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  return /^\S*[-_]\S*[-_]\S*$|^\S+\.(png|jpe?g|svg|gif|webp)$/i.test(alt) ? '' : alt
}

export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text)
}

function spaced(element: Element, text: string): string {
  return INLINE.test(element.localName) ? text : ` ${text} `
}

/** Nothing of what tidy takes out: so it is with most labels of a page. */
const UNTIDY = /[\u00ad\u200b-\u200d\ufeff]|\s{2}|[^\S ]|\d(?:[ .,/-]{0,2}\d){5}/

/** One line of at most 80 letters. Long numbers, also in groups and in dates, are somebody's, not the page's. */
export function tidy(text: string): string {
  const line = text.slice(0, 240).normalize('NFC')
  if (!UNTIDY.test(line)) return line.trim().slice(0, 80).trim()
  return line
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\d(?:[ .,/-]{0,2}\d){5,}/g, '#')
    .trim()
    .slice(0, 80)
    .trim()
}
