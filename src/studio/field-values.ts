import { isPress } from '#locator/kind-of.ts'
import { labelsIn } from '#locator/read-labels.ts'
import { fold, plain } from '#text/fold.ts'

/** “-- Chọn Tỉnh/Thành phố --”: what a list says while nothing has been chosen. */
export const NOTHING_CHOSEN = /^[-–—.\s]*(chọn|select|choose)(?=\s|$)/i

/** What stands in the fields of a page at this moment. Only held against texts: what it was never comes out. */
export interface FieldValues {
  /** Does this text, a heading or part of an address, have something in it that stands in a field? */
  occursIn(text: string): boolean
  /** Does it say hardly more than that? For the names of controls, which share words with entries of lists. */
  makesUp(text: string): boolean
  /** Folded, for those that hold numbers of words against them. */
  readonly telling: readonly string[]
}

interface Value {
  text: string
  /** With its accents: “Nam” is not “Năm”. */
  written: string
  typed: boolean
}

const NOT_READ = /^(button|submit|reset|image|checkbox|radio|file|hidden)$/
const DRAWN =
  '[role=combobox],[role=textbox],[role=searchbox],[role=spinbutton],[aria-haspopup=listbox],[contenteditable],' +
  '[role=option][aria-selected=true],[role=treeitem][aria-selected=true]'

export function readFieldValues(roots: readonly ParentNode[]): FieldValues {
  const values = roots
    .flatMap((root) => [...typedIn(root), ...chosenIn(root)])
    .flatMap(({ text, ...it }) =>
      NOTHING_CHOSEN.test(text.trim()) ? [] : [{ ...it, text: flat(text), written: lower(text) }],
    )
    .filter((it) => it.text.length > 2)
  return {
    occursIn: (text) => {
      const seen = flat(text)
      return values.some(
        (it) => (isIn(it.text, seen) && !isOtherWord(it, text)) || (it.typed && sharesRun(it.text, seen, 2)),
      )
    },
    makesUp: (text) => {
      const seen = flat(text)
      return values.some(({ text: held, typed, written }) =>
        typed
          ? isIn(held, seen) || sharesRun(held, seen, 3)
          : isIn(held, seen) && held.length * 2 >= seen.length && (held.length > 5 || lower(text).includes(written)),
      )
    },
    telling: values.filter((it) => it.typed || it.text.includes(' ')).map((it) => it.text),
  }
}

type Read = Omit<Value, 'written'>

function typedIn(root: ParentNode): Read[] {
  return [...root.querySelectorAll<HTMLInputElement>('input,textarea')]
    .filter((it) => !NOT_READ.test(it.type))
    .map((it) => ({ text: it.value ?? '', typed: true }))
}

function chosenIn(root: ParentNode): Read[] {
  const lists = [...root.querySelectorAll('select')]
    .flatMap((it) => [...it.selectedOptions])
    .map((it) => ({ text: it.text, typed: false }))
  const drawn = new Set([...root.querySelectorAll(DRAWN), ...labelsIn(root).shown])
  const boxes = [...drawn]
    .filter((it) => !it.matches('input,select,textarea') && !isRepeated(it, drawn))
    .map((it) => ({
      text: (it.textContent ?? '').slice(0, 300),
      typed: it.matches('[contenteditable],[role=textbox],[role=searchbox]'),
    }))
  return [...lists, ...boxes]
}

/** A short word with other accents. In an address there are none. */
function isOtherWord({ text, written }: Value, seen: string): boolean {
  return text.length < 5 && /[^ -~]/.test(seen.normalize('NFC')) && !lower(seen).includes(written)
}

function lower(text: string): string {
  return plain(text).toLowerCase()
}

/** One spelling for what is shown, typed, and put into an address. */
function flat(text: string): string {
  return fold(text.replace(/[-_.+~%/,;|]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Short ones count as whole words: “nam” stands in many a word. */
function isIn(text: string, seen: string): boolean {
  if (text.length < 5) return ` ${seen} `.includes(` ${text} `)
  if (seen.includes(text)) return true
  const tight = text.replace(/ /g, '')
  return tight.length > 5 && seen.replace(/ /g, '').includes(tight)
}

/** So many words one after the other of what was typed: a name in a longer text. */
function sharesRun(typed: string, seen: string, most: number): boolean {
  const words = typed.split(' ')
  return words.some((_, at) => {
    const run = words.slice(at, at + most)
    const text = run.join(' ')
    return run.length === most && text.length > 3 * most && isIn(text, seen)
  })
}

/** Buttons of one name beside labels, as “Tải lên” of every paper, show nothing that was chosen. */
function isRepeated(element: Element, drawn: ReadonlySet<Element>): boolean {
  if (!isPress(element) || element.matches('[aria-haspopup=listbox]')) return false
  return [...drawn].some((it) => it !== element && isPress(it) && it.textContent === element.textContent)
}
