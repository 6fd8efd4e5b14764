import type { Group } from '#schema/groups.ts'
import type { Period, RefusedFile, ReportTour, UnitReport } from '#schema/unit-report.ts'
import { digestLog } from './digest-log.ts'
import { digestStatements } from './digest-statements.ts'
import { readLogFile } from './read-log-file.ts'
import { createPeopleTally } from './tally-people.ts'
import { toUnitReport } from './to-unit-report.ts'

export interface ReportCounter {
  /** The text of an exported log; null where it was counted, else why not. `group`: where the file names none. */
  addFile(text: string, group: Group | null): RefusedFile['reason'] | null
  /** An answer of a record store; null where it is none. */
  addStatements(text: string, group: Group | null): { taken: number; others: number; more: string } | null
  report(): UnitReport
}

interface Setting {
  period: Period
  /** ms since 1970; no time is after it. */
  now: number
  tours: readonly ReportTour[]
}

/** Counts one log after another for a unit's report, and forgets each. */
export function createReportCounter({ period, now, tours }: Setting): ReportCounter {
  const people = createPeopleTally()
  /** Whose each file is. */
  const files: number[] = []
  return {
    addFile(text, group) {
      const read = readLogFile(text)
      if ('refused' in read) {
        const { reason, fault } = read
        return fault ? { vi: `${reason.vi} ${fault}`, en: `${reason.en} ${fault}` } : reason
      }
      const attempts = digestLog(read.events, period, now)
      files.push(people.add({ pseudonyms: [], group: read.group ?? group, attempts }))
      return null
    },
    addStatements(text, group) {
      const page = digestStatements(text, period, now)
      if (!page) return null
      for (const it of page.logs) people.add({ ...it, group })
      return { taken: page.logs.length, others: page.others, more: page.more }
    },
    report: () => ({ ...toUnitReport(people.attempts(), tours), joined: files.length - people.countPeople(files) }),
  }
}
