import { ROWS } from './find-rows.ts'

/** An element of the old page and the same one on the new page; null where it is gone. */
export interface Truth {
  from: Element
  to: Element | null
}

/** What one row answered to one target. */
export interface RowAnswer {
  row: string
  present: boolean
  answered: boolean
  right: boolean
  p: number
}

const USED = 'a,button,input,select,textarea,summary,[role],[tabindex]'

/** What every row answers, each with its own record of the old page. */
export function answerRows(before: Document, after: Document, truth: readonly Truth[]): RowAnswer[] {
  return recordRows(
    before,
    truth.map((it) => it.from),
  )(
    after,
    truth.map((it) => it.to),
  )
}

/** Records once, to be asked on several newer pages: where each target is there, or null. */
export function recordRows(before: Document, targets: readonly Element[]) {
  const rows = Object.entries(ROWS).map(([row, record]) => ({ row, find: record(before, targets) }))
  return (after: Document, there: readonly (Element | null)[]): RowAnswer[] =>
    rows.flatMap(({ row, find }) => {
      const found = find(after)
      return there.map((to, at) => {
        const { element = null, p = 0 } = found[at] ?? {}
        return { row, present: to !== null, answered: element !== null, right: to !== null && isIt(element, to), p }
      })
    })
}

/** What stands inside the target (an icon in a button) is the target. */
function isIt(element: Element | null, target: Element): boolean {
  return element !== null && (element === target || (target.contains(element) && element.closest(USED) === target))
}
