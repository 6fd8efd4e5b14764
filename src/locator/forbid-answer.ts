import { FEATURES, featureAt } from './compare-traits.ts'

export interface Verdict {
  /** Of the evidence's rows; -1 where there was no candidate. */
  winner: number
  p: number
  margin: number
}

const POSITION = new Set<string>(['before', 'after', 'nearAny', 'sibling', 'order', 'twin', 'sameTwin'])
const SUBSTANCE = FEATURES.flatMap((name, at) => (POSITION.has(name) ? [] : [at]))

/** What a person or the page's maker calls an element by. */
const CALLED = ['hrefSame', 'idSame', 'attrSame', 'testSame', 'autocomplete', 'nameless', 'nameNew'] as const

/**
 * Whatever was learnt: má is not mà; of two that are alike in all but their place neither is the one; and what has
 * another name and nothing else that it was called by is another element in the old one's place. Of several of one name
 * in rows, the one in the row of before is meant.
 */
export function forbid(rows: readonly number[][], verdict: Verdict): Verdict {
  const winner = rows[verdict.winner]
  if (!winner) return verdict
  const copied =
    winner[featureAt.twinMore] === 1 && rows.some((row, at) => at !== verdict.winner && sameSubstance(row, winner))
  const name = (winner[featureAt.nameLike] ?? 0) + (winner[featureAt.otherName] ?? 0)
  const replaced = name < 0.35 && CALLED.every((it) => winner[featureAt[it]] !== 1)
  const elsewhere =
    winner[featureAt.rowTwinOther] === 1 &&
    rows.some((row) => row[featureAt.rowSame] === 1 && row[featureAt.nameFolded] === 1)
  const forbidden = winner[featureAt.accents] === 1 || verdict.margin < 0.02 || copied || replaced || elsewhere
  return forbidden ? { ...verdict, p: Math.min(verdict.p, 0.1) } : verdict
}

function sameSubstance(a: readonly number[], b: readonly number[]): boolean {
  return SUBSTANCE.every((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)) < 0.05)
}
