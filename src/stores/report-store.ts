import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Group } from '#schema/groups.ts'
import type { Period, ReadFault, RefusedFile, ReportNews, UnitReport } from '#schema/unit-report.ts'
import { type ReportJob, type ReportRun, type RunPorts, type StoreDoor, startReportRun } from './report-run.ts'

export interface ReportState {
  /** `stopped`: by the reporter, and nothing is kept: half a table would be a wrong one. `broken`: the worker died. */
  phase: 'empty' | 'reading' | 'ready' | 'stopped' | 'broken'
  files: { read: number; total: number }
  /** Statements of tours, and others that lie in the same store. */
  statements: { taken: number; others: number }
  /** The first of them. */
  refused: (RefusedFile & { /** Which of the refused it is: names may be the same. */ number: number })[]
  refusedCount: number
  /** Why a record store is not in the table. */
  fault: ReadFault | null
  /** Counted by this period. */
  period: Period | null
  report: UnitReport | null
}

export interface ReportReader {
  state: StoreApi<ReportState>
  /** Adds to what is counted already; by another period than that, all is read anew. */
  addFiles(files: readonly File[], group: Group | null, period: Period): Promise<void>
  addStore(door: StoreDoor, group: Group | null, period: Period): Promise<void>
  /** The same files and stores, by another period. */
  readAnew(period: Period): Promise<void>
  /** Ends whatever is being read, and forgets all. */
  stop(): void
}

const EMPTY: ReportState = {
  phase: 'empty',
  files: { read: 0, total: 0 },
  statements: { taken: 0, others: 0 },
  refused: [],
  refusedCount: 0,
  fault: null,
  period: null,
  report: null,
}
const MOST_SHOWN = 200

/** Reads files and record stores into one report. */
export function createReportReader(ports: RunPorts): ReportReader {
  const state = createStore<ReportState>(() => EMPTY)
  let jobs: ReportJob[] = []
  let run: ReportRun | null = null

  function hear(news: ReportNews) {
    const { files, statements, refused, refusedCount } = state.getState()
    if (news.type === 'files-read')
      state.setState({
        files: { ...files, read: files.read + news.read },
        refused: [...refused, ...news.refused.map((it, at) => ({ ...it, number: refusedCount + at }))].slice(
          0,
          MOST_SHOWN,
        ),
        refusedCount: refusedCount + news.refused.length,
      })
    if (news.type === 'statements-read')
      state.setState({ statements: { taken: statements.taken + news.taken, others: statements.others + news.others } })
  }

  function end(phase: ReportState['phase']) {
    run?.end()
    run = null
    state.setState({ ...EMPTY, phase })
  }

  /** Counts all there is from the start. */
  async function readAnew(period: Period): Promise<void> {
    end('reading')
    run = startReportRun(period, ports, hear, () => end('broken'))
    state.setState({ period })
    await readInto(run, jobs)
  }

  async function readInto(mine: ReportRun, todo: readonly ReportJob[]): Promise<void> {
    const { files } = state.getState()
    const more = todo.reduce((sum, it) => sum + ('files' in it ? it.files.length : 0), 0)
    state.setState({ phase: 'reading', fault: null, files: { ...files, total: files.total + more } })
    for (const job of todo) {
      const { fault, taken } = await mine.read(job)
      if (mine.ended) return
      if (fault === null) continue
      jobs = jobs.filter((it) => it !== job)
      // What was read in part would make a wrong table: it is as if it had not been asked for.
      if (taken > 0) await readAnew(mine.period)
      state.setState({ fault })
      if (mine.ended) return
    }
    const report = await mine.report()
    if (!mine.ended) state.setState({ report, ...(mine.idle && { phase: 'ready' }) })
  }

  function add(job: ReportJob, period: Period): Promise<void> {
    jobs = [...jobs, job]
    const same = run && !run.ended && run.period.from === period.from && run.period.to === period.to
    return same && run ? readInto(run, [job]) : readAnew(period)
  }

  return {
    state,
    addFiles: (files, group, period) => add({ files, group }, period),
    addStore: (door, group, period) => add({ door, group }, period),
    readAnew,
    stop() {
      jobs = []
      end('stopped')
    },
  }
}
