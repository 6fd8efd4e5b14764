import { featureAt } from './compare-traits.ts'

type Trait = keyof typeof featureAt

/** What its maker calls it by. */
const MARKS = ['idSame', 'attrSame', 'testSame', 'hrefSame'] as const
/** What it stands in and under. */
const PLACES = ['row', 'group', 'heading', 'up'] as const

/** So many times likelier than the next (e²) that it need not be told apart by one thing. */
const FAR_AHEAD = 2

/**
 * Of several of one name: is it certain which one it was? Not if another of them has what the winner lacks; not if the
 * page has more of them than it had, and nothing tells the winner from one of the others; and not if one of them is
 * gone and the winner bears another mark or stands under another heading than the one recorded. `leads`: the winner is
 * known to lead where the one did; others that do are no others.
 */
export function isToldApart(rows: readonly number[][], winner: number, margin: number, leads: boolean): boolean {
  const row = rows[winner] ?? []
  if (!has(row, 'nameFolded')) return true
  const twins = rows.filter((it, at) => at !== winner && has(it, 'nameFolded') && !(leads && has(it, 'hrefSame')))
  if (twins.some((it) => tells(it, row) && !tells(row, it))) return false
  if (has(row, 'twinMore') && margin < FAR_AHEAD) return twins.every((it) => tells(row, it))
  return !has(row, 'twinFewer') || leads || !isAnother(row)
}

/** Has the first exactly what was recorded, where the second has not? */
function tells(one: readonly number[], other: readonly number[]): boolean {
  return (
    MARKS.some((it) => has(one, it) && !has(other, it)) ||
    PLACES.some((it) => has(one, it) && isElse(other, it)) ||
    (has(one, 'landmark') && !has(other, 'landmark'))
  )
}

/** The one of several that is left after others went. */
function isAnother(row: readonly number[]): boolean {
  if (has(row, 'testSame')) return false
  if (has(row, 'idOther')) return true
  if (has(row, 'idSame') || has(row, 'attrSame')) return false
  const at = (it: Trait) => row[featureAt[it]] ?? 0
  // Headings that share most of their words are those of the same part of two records.
  if (PLACES.some((it) => isElse(row, it) && at(it) >= 0.5)) return true
  return has(row, 'contextBoth') && at('context') < 0.9 && (has(row, 'headingOther') || has(row, 'groupOther'))
}

/** Of rows, nothing next to nothing counts half. */
function isElse(row: readonly number[], place: (typeof PLACES)[number]): boolean {
  const value = row[featureAt[place]] ?? 0
  return value < 0.99 && (place !== 'row' || value !== 0.5)
}

function has(row: readonly number[], trait: Trait): boolean {
  return (row[featureAt[trait]] ?? 0) >= 0.99
}
