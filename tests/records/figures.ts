import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll } from 'vitest'
import { FAULTS_REPORT, type FaultFigures, type Figures } from '../../scripts/fault-table.ts'
import type { RunningLrs } from '../../scripts/start-lrs.ts'
import type { TestLearner } from './create-learner.ts'

const table: FaultFigures = {}

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

/** Leaves a line for each fault behind once a file's tests are over: `npm test` prints them. */
export function keepFigures(): void {
  afterAll(() => {
    mkdirSync(dirname(FAULTS_REPORT), { recursive: true })
    writeFileSync(FAULTS_REPORT, JSON.stringify(table))
  })
}
