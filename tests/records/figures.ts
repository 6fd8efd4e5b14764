import { afterAll } from 'vitest'
import type { RunningLrs } from '../../scripts/start-lrs.ts'
import type { TestLearner } from './create-learner.ts'

export interface Figures {
  made: number
  delivered: number
  /** Ends of tours that the store was told of more than once. */
  duplicated: number
  /** Ends of tours in the log that were neither delivered, nor wait, nor are put aside with a reason. */
  lost: number
}

const table: Record<string, Figures & { waiting: number; refused: number }> = {}

/** What became of the end of every tour on a learner's machine. `earlier`: ids a store had before it was killed. */
export async function count(
  fault: string,
  learner: TestLearner,
  lrs: RunningLrs,
  earlier: readonly string[] = [],
): Promise<Figures> {
  const [made, ends, { counts }] = await Promise.all([learner.made(), learner.ends(), learner.look()])
  const stored = [...earlier, ...(await lrs.statements()).map((it) => it.id)]
  // One that was refused for its id is not the one that the store has under it.
  const delivered = made.filter((it) => it.state !== 'refused' && stored.includes(it.id))
  const told = delivered.map((it) => it.attempt)
  const kept = made.filter((it) => it.state !== 'sent').map((it) => it.attempt)
  const figures = {
    made: made.length,
    delivered: delivered.length,
    duplicated: told.length - new Set(told).size + stored.length - new Set(stored).size,
    lost: ends.filter((it) => !told.includes(it) && !kept.includes(it)).length,
  }
  table[fault] = { ...figures, waiting: counts.waiting, refused: counts.refused }
  return figures
}

/** Prints a line for each fault once a file's tests are over. */
export function printFigures(): void {
  afterAll(() => console.table(table))
}
