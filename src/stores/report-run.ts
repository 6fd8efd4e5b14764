import type { LrsAnswer } from '#learning/outbox.ts'
import type { ReportPort } from '#platform/report-port.ts'
import type { Group } from '#schema/groups.ts'
import type { Period, ReadFault, ReportNews, ReportTour, UnitReport } from '#schema/unit-report.ts'
import { readStatements } from './read-statements.ts'

/** A record store to read from, with a key that may read. */
export interface StoreDoor {
  endpoint: string
  key: string
  secret: string
}

/** Something to be counted. `group`: of those whose own file names none. */
export type ReportJob = { files: readonly File[]; group: Group | null } | { door: StoreDoor; group: Group | null }

export interface RunPorts {
  tours: readonly ReportTour[]
  openWorker(heard: (news: ReportNews) => void, broken: () => void): ReportPort
  get(door: StoreDoor, url: string, signal: AbortSignal): Promise<LrsAnswer & { text: string }>
  /** ms since 1970. */
  now(): number
}

/** One worker's count, by one period. */
export interface ReportRun {
  readonly period: Period
  readonly ended: boolean
  /** Nothing more has been asked for. */
  readonly idle: boolean
  /**
   * After what was asked before. `fault`: null when all of it was read; `taken`: statements that were counted. May never
   * resolve once the run has ended.
   */
  read(job: ReportJob): Promise<{ fault: ReadFault | null; taken: number }>
  report(): Promise<UnitReport | null>
  end(): void
}

/** Files handed over at once: a message is made on the page's own thread. */
const HANDFUL = 50

/** Starts a worker. `heard`: how far it is. */
export function startReportRun(
  period: Period,
  { tours, openWorker, get, now }: RunPorts,
  heard: (news: ReportNews) => void,
  broken: () => void,
): ReportRun {
  const stop = new AbortController()
  const { signal } = stop
  const waiting: ((news: ReportNews) => void)[] = []
  let queue: Promise<unknown> = Promise.resolve()
  const port = openWorker(
    (news) => {
      if (signal.aborted) return
      if (news.type === 'broken') return broken()
      heard(news)
      if (news.type !== 'files-read') waiting.shift()?.(news)
    },
    () => !signal.aborted && broken(),
  )
  port.order({ type: 'begin', period, now: now(), tours: [...tours] })

  /** The worker answers in the order it was asked. */
  const ask = (order: Parameters<ReportPort['order']>[0]) =>
    new Promise<ReportNews>((resolve) => {
      waiting.push(resolve)
      port.order(order)
    })
  let asked = 0
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    asked += 1
    const done = queue.then(job).finally(() => {
      asked -= 1
    })
    queue = done
    return done
  }

  async function readStore({ door, group }: ReportJob & { door: StoreDoor }) {
    let taken = 0
    const fault = await readStatements(door.endpoint, period.from, {
      get: (url) => get(door, url, signal),
      async take(text) {
        const news = await ask({ type: 'read-statements', text, group })
        if (news.type !== 'statements-read') return null
        taken += news.taken
        return news
      },
      pause: (ms) => pause(ms, signal),
      now,
      signal,
    })
    return { fault, taken }
  }

  /** Handed over, and read by the time of the worker's next answer. */
  async function readFiles({ files, group }: ReportJob & { files: readonly File[] }) {
    for (let at = 0; at < files.length && !signal.aborted; at += HANDFUL) {
      port.order({ type: 'read-files', files: files.slice(at, at + HANDFUL), group })
      await pause(0, signal)
    }
    return { fault: null, taken: 0 }
  }

  return {
    period,
    get ended() {
      return signal.aborted
    },
    get idle() {
      return asked === 0
    },
    read: (job) => inTurn(() => ('door' in job ? readStore(job) : readFiles(job))),
    report: () =>
      inTurn(async () => {
        const news = await ask({ type: 'finish' })
        return news.type === 'finished' ? news.report : null
      }),
    end() {
      stop.abort()
      port.end()
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}
