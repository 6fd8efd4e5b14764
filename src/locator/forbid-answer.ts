import { FEATURES, featureAt } from './compare-traits.ts'
import { isToldApart } from './told-apart.ts'

export interface Verdict {
  /** Of the evidence's rows; -1 where there was no candidate. */
  winner: number
  p: number
  margin: number
}

/** The candidates, and whether the recorded address asks for something: for what is never known, so it is no one place. */
interface Judged {
  rows: readonly number[][]
  asks: boolean
}

const POSITION = new Set<string>(['before', 'after', 'nearAny', 'sibling', 'order', 'twin', 'sameTwin'])
const SUBSTANCE = FEATURES.flatMap((name, at) => (POSITION.has(name) ? [] : [at]))

/** What a person or the page's maker calls an element by. */
const CALLED = ['hrefSame', 'idSame', 'attrSame', 'testSame'] as const

/**
 * Whatever was learnt: má is not mà; of two that are alike in all but their place neither is the one; what has another
 * name, or a name where it had none, and nothing else that it was called by is another element in the old one's place;
 * so is what has no name, stands in another part of the page and came another way. Of several of one name in rows, the
 * one in the row of before is meant, unless all lead to the same place; of several elsewhere the one that is told apart.
 */
export function forbid({ rows, asks }: Judged, verdict: Verdict): Verdict {
  const winner = rows[verdict.winner]
  if (!winner) return verdict
  const leads = winner[featureAt.hrefSame] === 1 && !asks
  const copied =
    winner[featureAt.twinMore] === 1 && rows.some((row, at) => at !== verdict.winner && sameSubstance(row, winner))
  const name = (winner[featureAt.nameLike] ?? 0) + (winner[featureAt.otherName] ?? 0)
  const nameless = winner[featureAt.nameless] === 1
  const unlike = nameless ? winner[featureAt.landmarkOther] === 1 && (winner[featureAt.path] ?? 0) < 0.5 : name < 0.35
  const replaced = unlike && CALLED.every((it) => winner[featureAt[it]] !== 1)
  const elsewhere = winner[featureAt.rowTwinOther] === 1 && !leads
  const forbidden =
    winner[featureAt.accents] === 1 ||
    verdict.margin < 0.02 ||
    copied ||
    replaced ||
    elsewhere ||
    !isToldApart(rows, verdict.winner, verdict.margin, leads)
  return forbidden ? { ...verdict, p: Math.min(verdict.p, 0.1) } : verdict
}

/** Alike in all but their place. */
export function sameSubstance(a: readonly number[], b: readonly number[]): boolean {
  return SUBSTANCE.every((at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)) < 0.05)
}
