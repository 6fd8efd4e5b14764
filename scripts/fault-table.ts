import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run-command.ts'

/** What became of the statements of a test's learner. */
export interface Figures {
  made: number
  delivered: number
  /** Ends of tours that the store was told of more than once. */
  duplicated: number
  /** Ends of tours in the log that were neither delivered, nor wait, nor are put aside with a reason. */
  lost: number
}

/** By what was in the way. `refused`: put aside with its reason, kept on the machine. */
export type FaultFigures = Record<string, Figures & { waiting: number; refused: number }>

/** The tests of sending leave them here. */
export const FAULTS_REPORT = join(ROOT, '.output/reports/faults.json')

/** A line for each fault, and their sum; empty where no test has been run. */
export function faultTable(path = FAULTS_REPORT): string {
  if (!existsSync(path)) return ''
  const faults = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as FaultFigures)
  const columns = ['made', 'delivered', 'duplicated', 'lost', 'waiting', 'refused'] as const
  const widest = faults.reduce((most, [name]) => Math.max(most, name.length), 0)
  const line = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(widest)} ${cells.map((it) => String(it).padStart(10)).join(' ')}`
  const sum = (column: (typeof columns)[number]) => faults.reduce((all, [, it]) => all + it[column], 0)
  return [
    line('statements, by what was in the way', columns),
    ...faults.map(([name, it]) =>
      line(
        name,
        columns.map((column) => it[column]),
      ),
    ),
    line('all', columns.map(sum)),
  ].join('\n')
}
