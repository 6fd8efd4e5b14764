import { isPress } from '#locator/kind-of.ts'
import { rowLabel } from '#locator/page-parts.ts'
import type { PageReading } from '#locator/read-page.ts'
import { textOf, tidy } from '#locator/seen-text.ts'
import { outerOf } from '#locator/shadow-roots.ts'
import type { Labels } from '#locator/shows-value.ts'
import { wordsIn } from '#locator/text-likeness.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import { fold, plain } from '#text/fold.ts'
import { type FieldValues, readFieldValues } from './field-values.ts'

const GREETS = /^(xin )?chào\b|^welcome\b|^hello\b/i
/** “Ông Trần Văn Mẫu”: two names at least, as “Bà Rịa” is a place. */
const NAMED = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|ÔNG|BÀ|ANH|CHỊ)(?:\s*[:：])?(?:\s+\p{Lu}\p{L}*){2}/u
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]'

/** A text that the page's makers wrote for everybody: nobody's number or name, no greeting, nothing that stands in a field. */
export function isForEverybody(text: string, values: FieldValues): boolean {
  return isPlainWords(text) && !values.occursIn(text)
}

function isPlainWords(text: string): boolean {
  return !GREETS.test(text) && !NAMED.test(text) && !/\d{4,}|["“”«»@<>&#]/.test(text)
}

/** What a heading says, if it says it to everybody; else nothing. */
export function headingWords(heading: Element, labels: Labels, values: FieldValues): string {
  const name = plain(heading.textContent ?? '')
  const own = plain(tidy(textOf(heading, labels)))
  const everybodys = isForEverybody(name, values) && isTextForEverybody(name, heading)
  return name === own && name.length <= 80 && everybodys ? name : ''
}

/** Of any text of the page: does it greet nobody, and name nobody? */
export function isTextForEverybody(text: string, element: Element): boolean {
  const said = plain(text)
  return !GREETS.test(said) && !NAMED.test(said) && (!isInAccount(element) || ACCOUNT_WORDS.test(fold(said)))
}

type Name = Fingerprint['names'][number]

/** May this be the name of this control in a tour for others? */
export function isNameForEverybody(
  { text, from }: Name,
  element: Element,
  labels: Labels,
  values: FieldValues,
): boolean {
  if (values.makesUp(text)) return false
  const inCells = dataRowAround(element, labels, values)?.matches('tr,[role=row]') ?? false
  if (!isPress(element)) return !inCells || from !== 'beside'
  if (!isPlainWords(text)) return false
  const name = fold(text)
  if (isInAccount(element) && !ACCOUNT_WORDS.test(name)) return false
  return !inCells || ROW_WORDS.test(name)
}

/** Where pages show who has logged in, and what else stands there. */
const ACCOUNT = /user|account|profile|avatar/i
const ACCOUNT_WORDS =
  /^(dang (nhap|ky|xuat)|thoat|tai khoan|thong tin|ho so|doi mat khau|trang ca nhan|ca nhan|quan ly|thong bao|log ?(in|out)|sign|my |account|profile)\b/
/** What is done with what a row is about. */
const ROW_WORDS =
  /^(xem|chi tiet|sua|chinh sua|xoa|tai|in|chon|them|cap nhat|bo sung|nop|ky so|thanh toan|dinh kem|huy|rut|gui|luu|tiep|mo|dong|thuc hien|theo doi|tra cuu|danh gia|sao chep|view|details?|edit|delete|remove|download|print|choose|select|add|upload|open|pay)\b/

function isInAccount(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = outerOf(at), up++) {
    if (/^(body|main|form|section|article)$/.test(at.localName)) return false
    if (ACCOUNT.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true
  }
  return false
}

/** Rows of papers to hand in are told apart by these; nobody is called so. */
const PAPERS =
  /^(giay|to khai|ban (sao|chinh|khai|ve)|don|anh|ho chieu|can cuoc|so ho khau|van ban|bien ban|hop dong|phieu|tai lieu|quyet dinh|bang|chung|the|thanh phan ho so)\b/

/** What a row of papers is called; empty for any other row. */
export function paperOf(row: Element, element: Element, labels: Labels, values: FieldValues): string {
  const name = plain(tidy(rowLabel(row, element, labels)))
  return PAPERS.test(fold(name)) && isForEverybody(name, values) ? name : ''
}

const FIELD =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit]),select,textarea,[role=combobox],[role=textbox]'

/**
 * The row, list item or card around it that is about somebody's own: one without a head, of no paper, in which nothing
 * is filled in or attached. What stands in it may be names and numbers of people, and looks like any other text.
 */
export function dataRowAround(element: Element, labels: Labels, values: FieldValues): Element | null {
  for (let at = outerOf(element); at && !/^(body|main|nav|footer)$/.test(at.localName); at = outerOf(at)) {
    if (at.matches('[role=navigation],[role^=menu],[role=tablist]')) return null
    if (!at.matches('tr,[role=row],li,[role=listitem],article,dl>*,[class*=card]')) continue
    if (at.querySelector(FIELD)) return null
    if (paperOf(at, element, labels, values)) return null
    const cells = at.matches('tr,[role=row]')
    if (at.querySelector(`${HEADINGS}${cells ? ',th,[role=rowheader]' : ''}`)) return null
    if (cells || plain(at.textContent ?? '') !== plain(element.textContent ?? '')) return at
  }
  return null
}

/** What stands in the fields of a page, and numbers of words that are not for everybody. Good as long as the reading. */
export interface Somebodys {
  values: FieldValues
  words: readonly (readonly number[])[]
}

export function somebodysOn(page: PageReading): Somebodys {
  const known = KNOWN.get(page)
  if (known) return known
  const roots = [page.document, ...page.roots]
  const values = readFieldValues(roots)
  const texts = [
    ...values.telling,
    ...roots
      .flatMap((it) => [...it.querySelectorAll(HEADINGS)])
      .flatMap((it) => (GREETS.test(plain(it.textContent ?? '')) ? (it.textContent ?? '') : [])),
    ...page.controls
      .flatMap(({ kind, names: [name], element }) => (kind !== 'fill' && name ? [{ name, element }] : []))
      .flatMap(({ name, element }) => (isNameForEverybody(name, element, page.labels, values) ? [] : [name.text])),
  ]
  const fresh = { values, words: texts.map((it) => wordsIn(it, 8)).filter((it) => it.length > 0) }
  KNOWN.set(page, fresh)
  return fresh
}
const KNOWN = new WeakMap<PageReading, Somebodys>()

/** Without the numbers of words that are somebody's, wherever most of those of one text stand together. */
export function withoutWords(sketch: readonly number[], { words }: Somebodys): number[] {
  const gone = new Set(
    words.filter((all) => all.filter((it) => sketch.includes(it)).length >= Math.ceil(all.length * 0.6)).flat(),
  )
  return sketch.filter((it) => !gone.has(it))
}
