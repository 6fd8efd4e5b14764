import type { TourEvent } from '#schema/event.ts'
import { EXTENSIONS, type Statement, type TourWords } from '#schema/statement.ts'
import { sinceRestart, stepResults } from './step-results.ts'
import { toAttempts } from './to-attempts.ts'
import { of, tourIri, type Verb, verb } from './vocabulary.ts'

export interface StatementSetting {
  level: 'tour' | 'steps'
  homePage: string
  /** Pseudonym of the learner: a random UUID, made on this machine and derived from nothing. */
  account: string
  /** One for each learner and tour, the same for every attempt at it. */
  registration: string
  words: TourWords | null
  /** ISO 8601, UTC. No statement is dated after it. */
  now: string
  newId(): string
}

/**
 * Statements for what has just happened in an attempt. `history`: all its events up to now in order, the new ones
 * included. `fresh`: the new ones. One when the tour ends; at level `steps` one for each thing worth telling.
 */
export function toStatements(
  history: readonly TourEvent[],
  fresh: readonly TourEvent[],
  setting: StatementSetting,
): Statement[] {
  return fresh.flatMap((event) => {
    const made = verbOf(event, setting.level)
    const until = history.findIndex((it) => it.id === event.id) + 1
    return made ? [toStatement(event, made, history.slice(0, until), setting)] : []
  })
}

/** Does this kind of event ever make a statement? */
export function makesStatement({ type }: TourEvent, level: StatementSetting['level']): boolean {
  const ends = type === 'tour-finished' || type === 'tour-left'
  return ends || (level === 'steps' && type in STEP_LEVEL)
}

const STEP_LEVEL: Partial<Record<TourEvent['type'], Verb>> = {
  'tour-started': 'initialized',
  'tour-restarted': 'initialized',
  'tour-paused': 'suspended',
  'tour-resumed': 'resumed',
  'step-ended': 'completed',
}

function verbOf(event: TourEvent, level: StatementSetting['level']): Verb | null {
  if (event.type === 'tour-finished') return endOf(event)
  if (event.type === 'tour-left') return 'terminated'
  if (!makesStatement(event, level) || event.outcome === 'not-needed') return null
  return event.outcome === 'skipped' ? 'skipped' : (STEP_LEVEL[event.type] ?? null)
}

/** To have watched is no achievement; a test is passed or not; a guided tour is completed. */
function endOf({ mode, passed }: TourEvent): Verb {
  if (mode === 'watch') return 'experienced'
  if (passed === undefined) return 'completed'
  return passed ? 'passed' : 'failed'
}

function toStatement(
  event: TourEvent,
  said: Verb,
  history: readonly TourEvent[],
  setting: StatementSetting,
): Statement {
  const { portal, tour, mode, attempt, version, step } = event
  const practice = mode !== 'real'
  const whole: Statement['object'] = {
    objectType: 'Activity',
    id: tourIri(portal, tour, practice),
    definition: { ...of(mode).definition, ...named(setting.words) },
  }
  const ofStep = event.type === 'step-ended' && step !== undefined
  const position = ofStep ? (setting.words?.steps.indexOf(step) ?? -1) + 1 : 0
  const result = resultOf(event, history, setting)
  return {
    id: setting.newId(),
    actor: { objectType: 'Agent', account: { homePage: setting.homePage, name: setting.account } },
    verb: verb(said),
    object: ofStep ? { objectType: 'Activity', ...of('step', 'tours', portal, tour, 'steps', step) } : whole,
    ...(result && { result }),
    context: {
      registration: setting.registration,
      language: 'vi-VN',
      platform: 'Dẫn Lối',
      revision: String(version),
      contextActivities: {
        ...(ofStep && { parent: [whole] }),
        grouping: [
          of('portal', 'portals', portal),
          of('attempt', 'attempts', attempt),
          ...(practice ? [{ id: tourIri(portal, tour, false) }] : []),
        ],
        category: [
          of('profile', 'profile', 'v1'),
          ...(setting.words?.competences ?? []).map((it) => of('objective', 'frameworks', 'tt-02-2025', it)),
        ],
      },
      extensions: {
        [EXTENSIONS.attempt]: attempt,
        ...(position > 0 && { [EXTENSIONS.position]: position }),
      },
    },
    timestamp: new Date(Math.min(Date.parse(event.at), Date.parse(setting.now))).toISOString(),
  }
}

function resultOf(event: TourEvent, history: readonly TourEvent[], { words }: StatementSetting) {
  const steps = stepResults(history)
  if (event.type === 'step-ended') {
    const own = steps.find((it) => it.id === event.step)
    const completion = event.outcome !== 'skipped'
    return { completion, ...(own?.ms !== undefined && { duration: duration(own.ms) }) }
  }
  if (event.type !== 'tour-finished' && event.type !== 'tour-left') return null
  const completion = event.type === 'tour-finished'
  // A guided tour tests nothing: only a test says anything of success.
  const { passed, score } = event
  const [attempt] = toAttempts([...sinceRestart(history)])
  const total = Math.max(words?.steps.length ?? 0, steps.length, 1)
  return {
    completion,
    ...(passed !== undefined && { success: passed }),
    ...(score !== undefined && { score: { scaled: score } }),
    duration: duration((attempt?.seconds ?? 0) * 1000),
    extensions: {
      [EXTENSIONS.progress]: completion ? 100 : Math.floor((100 * steps.length) / total),
      [EXTENSIONS.steps]: steps,
      [EXTENSIONS.helped]: attempt?.helped ?? 0,
    },
  }
}

/** ISO 8601 with hundredths of a second, the most that xAPI takes. */
function duration(ms: number): string {
  return `PT${(ms / 1000).toFixed(2)}S`
}

function named(words: TourWords | null) {
  return words ? { name: { 'vi-VN': words.title.vi, 'en-US': words.title.en } } : {}
}
