import { isPress } from './kind-of.ts'
import type { Labels } from './shows-value.ts'
import { atOnce, type Steps } from './slices.ts'

const TICK = 'input[type=checkbox],input[type=radio]'
/** Fields that a person reaches, so what stands before them is a label again. */
export const REACHED =
  'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=image],[tabindex="-1"]),' +
  'select:not([hidden],[tabindex="-1"],[aria-hidden=true]),textarea:not([aria-hidden=true]),[role=combobox],[role=textbox],' +
  '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]'

/** Those of a small part of a page. */
export function labelsIn(scope: ParentNode): Labels {
  return atOnce(readLabels(scope.querySelectorAll('label'), scope.querySelectorAll('select,input[type=hidden]')))
}

/**
 * What every label names, in one pass: asking each field for its labels walks the page each time. A label without a
 * field that can be seen names a field that a library draws; what stands beside it is what was chosen.
 */
export function* readLabels(labels: Iterable<Element>, standIns: Iterable<Element>): Steps<Labels> {
  const of = new Map<Element, Element[]>()
  const shown = new Set<Element>()
  for (const label of labels) {
    const field = (label as HTMLLabelElement).control
    if (field) of.set(field, [...(of.get(field) ?? []), label])
    if (field && isPress(field)) shown.add(field)
    if (!field || isStandIn(field)) markBeside(label, shown)
    yield
  }
  for (const field of standIns) if (isStandIn(field)) markSiblings(field, shown)
  return { of, shown, known: { shows: new Map(), within: new Map() } }
}

/** The list out of sight that carries the value of this box, drawn beside it or around it. */
export function listBehind(box: Element): Element | null {
  for (let at: Element | null = box, up = 0; at && up < 3; at = at.parentElement, up++) {
    const list = [at.previousElementSibling, at.nextElementSibling].find((it) => it?.localName === 'select')
    if (list) return isStandIn(list) ? list : null
  }
  return null
}

/** A field that only carries the value of what is drawn in its place. */
export function isStandIn(field: Element): boolean {
  const type = field.localName === 'input' ? field.getAttribute('type')?.toLowerCase() : ''
  if (type === 'checkbox' || type === 'radio' || type === 'file') return false
  if (type === 'hidden' || field.hasAttribute('hidden') || field.getAttribute('tabindex') === '-1') return true
  if (field.getAttribute('aria-hidden') === 'true') return true
  const style = field.getAttribute('style')
  if (style && /display:\s*none|visibility:\s*hidden|opacity:\s*0/.test(style)) return true
  if (!field.ownerDocument.defaultView || field.localName !== 'select') return false
  const seen = field.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true
  return !seen && (field.parentElement?.checkVisibility?.() ?? true)
}

function markBeside(label: Element, shown: Set<Element>): void {
  // What is drawn may stand in the label itself, after its words.
  let words = false
  for (const node of label.childNodes) {
    if (node.nodeType === 1 && words && /^(div|ul|span|button|a)$/.test((node as Element).localName))
      mark(node as Element, shown)
    words ||= /\p{L}/u.test(node.textContent ?? '')
  }
  const text = label.textContent?.trim()
  for (let at: Element | null = label, up = 0; at && up < 3; at = at.parentElement, up++) {
    if (at.textContent?.trim() !== text) return
    let marked = false
    for (let it = at.nextElementSibling, steps = 0; it && steps < 4; it = it.nextElementSibling, steps++) {
      if (it.matches('label,h1,h2,h3,h4,h5,h6,form,fieldset') || it.querySelector('label,legend,h1,h2,h3,h4,h5,h6'))
        return
      if (it.matches(REACHED)) return
      mark(it, shown)
      marked = true
    }
    if (marked) return
  }
}

function markSiblings(field: Element, shown: Set<Element>): void {
  const list = field.localName === 'select'
  // select2 draws its box right after the list: what stands before is no value.
  const after = field.matches('.select2-hidden-accessible')
  const around = [...siblings(field, 'next'), ...(after ? [] : siblings(field, 'previous'))]
  for (const it of around) {
    if (it.matches('label,legend,p,h1,h2,h3,h4,h5,h6') || it.querySelector('label,legend,p,table,h1,h2,h3,h4')) continue
    // A hidden number stands beside every button that sends a form.
    if (list) mark(it, shown)
    else if (!isPress(it) && !it.querySelector(`button,a,${REACHED}`)) shown.add(it)
  }
}

function siblings(field: Element, way: 'next' | 'previous'): Element[] {
  const step = (it: Element) => (way === 'next' ? it.nextElementSibling : it.previousElementSibling)
  const out: Element[] = []
  for (let it = step(field); it && out.length < 3; it = step(it)) out.push(it)
  return out
}

/**
 * Several buttons are things to do; a single one is where the value stands. Around a field all but the field and the
 * buttons beside it may be what was chosen; several fields, or ticks, are a group and show nothing.
 */
function mark(element: Element, shown: Set<Element>): void {
  if (isPress(element)) {
    const beside = element.nextElementSibling ?? element.previousElementSibling
    if (!beside || !isPress(beside)) shown.add(element)
    return
  }
  const fields = element.querySelectorAll(REACHED)
  if (fields.length === 0) shown.add(element)
  else if (fields.length === 1 && !fields[0]?.matches(`${TICK},[type=file]`)) markAround(element, shown)
}

function markAround(element: Element, shown: Set<Element>): void {
  for (const child of element.children) {
    if (child.matches(REACHED) || isPress(child)) continue
    if (child.querySelector(REACHED)) markAround(child, shown)
    else shown.add(child)
  }
}
