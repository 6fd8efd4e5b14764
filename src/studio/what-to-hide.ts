import { isPress } from '#locator/kind-of.ts'
import { labelsIn } from '#locator/read-labels.ts'
import { isDataCell, showsValue } from '#locator/shows-value.ts'
import { readFieldValues } from './field-values.ts'
import { isTextForEverybody } from './own-words.ts'

/** Where values and pictures stand, whatever is in them now. */
const ALWAYS =
  'input:not([type=button],[type=submit],[type=reset]),select,textarea,output,meter,progress,' +
  '[contenteditable]:not([contenteditable=false]),[role=combobox],[role=textbox],[role=searchbox],[role=spinbutton],' +
  '[role=listbox],[role=option],[role=tree],[role=checkbox],[role=radio],[role=switch],[role=slider],[aria-live],' +
  '[role=status],[role=alert],[role=log],img,picture,canvas,video,object,embed,iframe,frame,[role=img],image'
const MAY_SHOW = 'div,span,button,a,li,ul,p,b,strong,[role],[tabindex]'
const CELLS = 'td,dd,[role=cell],[role=gridcell]'
/** Long numbers are somebody's, however they are grouped. */
const NUMBER = /\d(?:[ .,/-]{0,2}\d){4}/

/**
 * Everything on a page that may show what is somebody's: fields, what libraries draw in their place, cells, pictures,
 * frames, and any text that repeats a field, greets somebody, names who has logged in, or has a long number in it.
 * Rather too much than too little.
 */
export function whatToHide(roots: readonly ParentNode[]): Set<Element> {
  const hidden = new Set<Element>()
  const values = readFieldValues(roots)
  for (const root of roots) {
    const labels = labelsIn(root)
    for (const it of root.querySelectorAll(ALWAYS)) hidden.add(it)
    for (const it of labels.shown) if (!isPress(it) || !isAlone(it)) hidden.add(it)
    for (const it of root.querySelectorAll(MAY_SHOW)) if (showsValue(it, labels) || isPicture(it)) hidden.add(it)
    for (const it of root.querySelectorAll(CELLS)) for (const part of partsOf(it)) hidden.add(part)
    for (const [text, element] of textsIn(root))
      if (NUMBER.test(text) || values.occursIn(text) || !isTextForEverybody(text, element) || isDataCell(element))
        hidden.add(element)
  }
  return hidden
}

/** A cell with buttons in it keeps the buttons: they are what steps point at. */
function partsOf(cell: Element): Element[] {
  if (![...cell.querySelectorAll('*')].some(isPress)) return [cell]
  if ([...cell.childNodes].some((it) => it.nodeType === 3 && /[\p{L}\p{N}]/u.test(it.nodeValue ?? ''))) return [cell]
  return [...cell.children].flatMap((it) => (isPress(it) ? [] : partsOf(it)))
}

function isAlone(element: Element): boolean {
  return element.nextElementSibling !== null && isPress(element.nextElementSibling)
}

/** A part with nothing in it but a picture behind. */
function isPicture(element: Element): boolean {
  if (element.textContent?.trim()) return false
  const view = element.ownerDocument.defaultView
  return /url\(/.test(view?.getComputedStyle(element).backgroundImage ?? '')
}

function* textsIn(root: ParentNode): Generator<[string, Element]> {
  const document = root.ownerDocument ?? (root as Document)
  const walker = document.createTreeWalker(root, 4)
  for (let it = walker.nextNode(); it; it = walker.nextNode()) {
    const text = it.nodeValue?.trim() ?? ''
    const element = it.parentElement
    if (text && element && !/^(script|style|noscript|template|option)$/.test(element.localName)) yield [text, element]
  }
}
