import { ancestors } from './ancestors.ts'
import { REACHED } from './read-labels.ts'
import { firstRun, hasWords, textOf } from './seen-text.ts'
import { closestOut, outerOf } from './shadow-roots.ts'
import { type Labels, showsValue } from './shows-value.ts'

const FIELDS = `${REACHED},label,select,[aria-haspopup],[tabindex="0"]`

/** Is it where people fill in something? Text around may then be what they chose, whatever it looks like. */
export function isNearFields(element: Element): boolean {
  if (closestOut(element, 'form,fieldset,[role=form]')) return true
  const around = outerOf(element)
  return (around && around.localName !== 'body' ? around : element).querySelector(FIELDS) !== null
}

export function isRow(element: Element): boolean {
  const role = element.getAttribute('role')
  const tag = element.localName
  if (tag === 'tr' || tag === 'li' || tag === 'article' || role === 'row' || role === 'listitem') return true
  return element.parentElement?.localName === 'dl'
}

/**
 * What a row, list item or card is called: its heading, its row header, else the first words of its first cell that
 * has any. The other cells may hold what somebody filled in.
 */
export function rowLabel(row: Element, within: Element, labels: Labels): string {
  const head = row.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],th,[role=rowheader],dt,label,legend,strong')
  if (head && !head.contains(within) && !isWithin(head, row, labels)) return textOf(head, labels, 200)
  if (row.localName === 'dd') return termOf(row, labels)
  for (const cell of row.children) {
    if (cell.contains(within) && /^(td|th)$/.test(cell.localName)) break
    if (showsValue(cell, labels)) continue
    const text = firstRun(cell, labels)
    if (hasWords(text)) return text
  }
  return row.localName === 'tr' || row.children.length > 0 ? '' : firstRun(row, labels)
}

function termOf(description: Element, labels: Labels): string {
  for (let it = description.previousElementSibling; it; it = it.previousElementSibling)
    if (it.localName === 'dt') return textOf(it, labels, 200)
  return ''
}

function isWithin(element: Element, root: Element, labels: Labels): boolean {
  for (const at of ancestors(element, element.ownerDocument)) {
    if (at === root) return false
    if (showsValue(at, labels)) return true
  }
  return false
}

export function groupTitle(group: Element, labels: Labels): string {
  const given = group.getAttribute('aria-label')
  if (given) return given
  const title = group.querySelector('legend,h2,h3,h4')
  return title ? textOf(title, labels, 60) : ''
}

/** What stands at the head of its column; only a cell that is marked as a head is one. */
export function columnHeader(element: Element, labels: Labels): string {
  const cell = element.closest('td,[role=cell],[role=gridcell]')
  const row = cell?.parentElement
  const table = row?.closest('table,[role=table],[role=grid]')
  if (!cell || !row || !table) return ''
  const head = table.querySelector('tr,[role=row]')
  const header = head?.children[[...row.children].indexOf(cell)]
  return header && head !== row && (header.localName === 'th' || header.getAttribute('role') === 'columnheader')
    ? textOf(header, labels)
    : ''
}
