import { mutatePage } from '../locator/mutate-page.ts'

/** A page that was changed on purpose: where each of its elements went. */
export interface Mutant {
  document: Document
  /** The same element in the changed page; null where it was taken away. */
  after(element: Element): Element | null
}

export type Change = (typeof CHANGES)[number]['name']

/** How often each kind of change breaks a test, of 517 breakages in seven web applications. A page has several at once. */
const RATES = { place: 0.79, around: 0.49, ids: 0.2, classes: 0.07, text: 0.06, menu: 0.06 }

/** What is done to a copy of the page. `target` is the one the change is about; the others are asked for as well. */
export const CHANGES = [
  { name: 'as it breaks elsewhere', apply: breakAsElsewhere },
  { name: 'all at once', apply: (copy: Document, _: Element, random: () => number) => mutatePage(copy, random, 1) },
  { name: 'labels in NFD', apply: decompose },
  { name: 'moved into a menu', apply: intoMenu },
  { name: 'removed, its neighbours stay', apply: (_: Document, target: Element) => remove(target) },
  { name: 'removed, a look-alike in its place', apply: leaveLookAlike },
] as const

/** Null where this change cannot be made to this element. */
export function mutate(page: Document, change: Change, target: Element, random: () => number): Mutant | null {
  const document = page.implementation.createHTMLDocument()
  document.documentElement.remove()
  document.append(document.importNode(page.documentElement, true))
  const [old, copies] = [[...page.querySelectorAll('*')], [...document.querySelectorAll('*')]]
  const after = (element: Element) => {
    const copy = copies[old.indexOf(element)]
    return copy?.isConnected ? copy : null
  }
  const copy = after(target)
  if (!copy) throw new Error('the target is not on the page')
  const done = CHANGES.find((it) => it.name === change)?.apply(document, copy, random)
  return done === false ? null : { document, after }
}

function breakAsElsewhere(document: Document, target: Element, random: () => number): void {
  if (random() < RATES.place) shift(target, random)
  if (random() < RATES.around) wrap(target, random)
  if (random() < RATES.ids) renumber(document, random)
  if (random() < RATES.classes)
    for (const it of document.querySelectorAll('[class]')) it.className = `c${Math.floor(random() * 1e6)}`
  if (random() < RATES.text) reword(target)
  if (random() < RATES.menu) intoMenu(document, target)
}

/** Something new before it, or one of its brothers to the end. */
function shift(target: Element, random: () => number): void {
  const box = target.closest('form,main,section,dialog,body') ?? target
  const note = target.ownerDocument.createElement('div')
  note.innerHTML = '<p>Thông báo mới của cổng.</p>'
  if (random() < 0.5) box.prepend(note)
  const row = target.parentElement
  const brother = [...(row?.parentElement?.children ?? [])].find((it) => it !== row && !it.contains(target))
  if (brother && random() < 0.5) row?.parentElement?.append(brother)
}

function wrap(target: Element, random: () => number): void {
  const levels = 1 + Math.floor(random() * 2)
  for (let n = 0; n < levels; n++) {
    const box = target.ownerDocument.createElement('div')
    target.replaceWith(box)
    box.append(target)
  }
}

function renumber(document: Document, random: () => number): void {
  const mark = Math.floor(random() * 1e6)
  for (const it of document.querySelectorAll('[id]')) it.id = `${it.id}-${mark}`
  for (const name of ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby'])
    for (const it of document.querySelectorAll(`[${name}]`))
      it.setAttribute(
        name,
        (it.getAttribute(name) ?? '').replace(/\S+/g, (id) => `${id}-${mark}`),
      )
}

/** One more word in what it is called. */
function reword(target: Element): void {
  const label = (target as HTMLInputElement).labels?.[0]
  const said = label ?? target
  const text = texts(said).find((it) => (it.nodeValue ?? '').trim().length > 1)
  if (text) text.nodeValue = `${text.nodeValue} mới`
}

/** Half of a real portal's pages write accents as marks of their own. */
function decompose(document: Document): void {
  for (const text of texts(document.body)) text.nodeValue = (text.nodeValue ?? '').normalize('NFD')
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const it of document.querySelectorAll(`[${name}]`))
      it.setAttribute(name, (it.getAttribute(name) ?? '').normalize('NFD'))
}

function intoMenu(document: Document, target: Element): void {
  const menu = document.createElement('div')
  menu.className = 'menu'
  menu.innerHTML = '<button type="button" aria-expanded="false">Thao tác khác</button><ul><li></li></ul>'
  const row = target.closest('label') ?? target
  row.replaceWith(menu)
  menu.querySelector('li')?.append(row)
}

function remove(target: Element): void {
  const label = (target as HTMLInputElement).labels?.[0]
  target.remove()
  label?.remove()
}

/**
 * In its place stands another one of its kind, called much like it, that does something else. Not where it cannot be
 * seen what it is called: the same name in the same place would be the same thing to anybody.
 */
function leaveLookAlike(_: Document, target: Element): boolean {
  const other = target.cloneNode(true) as Element
  for (const it of [other, ...other.querySelectorAll('*')])
    for (const name of ['id', 'name', 'href', 'for', 'data-testid']) it.removeAttribute(name)
  if (target.hasAttribute('href')) other.setAttribute('href', '/noi-khac')
  const said = target.matches(FIELDS) ? wordsOf(target) : texts(other)
  const attributes = ['aria-label', 'title', 'placeholder'].filter((name) => other.getAttribute(name))
  const label = (target as HTMLInputElement).labels?.[0]
  if (label?.htmlFor) label.htmlFor = other.id = 'o-khac'
  const spoken = said.filter((it) => /\p{L}{2}/u.test(it.nodeValue ?? ''))
  if (spoken.length + attributes.length === 0) return false
  for (const it of spoken) it.nodeValue = ` ${another(it.nodeValue ?? '')} `
  for (const name of attributes) other.setAttribute(name, another(other.getAttribute(name) ?? ''))
  target.replaceWith(other)
  return true
}

const FIELDS = 'input:not([type=button],[type=submit]),select,textarea,[role=combobox],[aria-haspopup=listbox]'

/** “Nộp hồ sơ” becomes “Hủy hồ sơ khác”: another deed, with words of the first. */
function another(text: string): string {
  return ['Hủy', ...text.trim().split(/\s+/).slice(1), 'khác'].join(' ')
}

/** What a field is called: its label, or the text in the smallest box that holds no other field. */
function wordsOf(field: Element): Text[] {
  const by = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const labels = [
    ...((field as HTMLInputElement).labels ?? []),
    ...by.map((id) => field.ownerDocument.getElementById(id)),
  ]
  if (labels.length > 0) return labels.flatMap((it) => (it ? texts(it) : []))
  for (let at = field.parentElement; at && at.querySelectorAll(FIELDS).length <= 1; at = at.parentElement) {
    const found = texts(at).filter((it) => /\p{L}{2}/u.test(it.nodeValue ?? '') && !it.parentElement?.closest(FIELDS))
    if (found.length > 0) return found
  }
  return []
}

function texts(root: Element): Text[] {
  const out: Text[] = []
  const walk = (node: Node) => {
    for (const it of node.childNodes) {
      if (it.nodeType === 3) out.push(it as Text)
      else if (!/^(script|style)$/i.test(it.nodeName)) walk(it)
    }
  }
  walk(root)
  return out
}
