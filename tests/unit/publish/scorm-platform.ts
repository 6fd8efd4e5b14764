import { Scorm12API, Scorm2004API } from 'scorm-again'
import type { Lesson } from '#publish/lesson.ts'
import { scorm12 } from '#publish/packages/scorm-12.ts'
import { scorm2004 } from '#publish/packages/scorm-2004.ts'
import { madeLesson, madePorts } from './made-lesson.ts'
import { type OpenPackage, openPackage } from './open-package.ts'

export type Version = '1.2' | '2004'

/** What a platform has written down of one learner, whichever version says it. */
export interface Written {
  status: string
  success: string
  score: string
  time: string
  total: string
  exit: string
  state: string
  place: string
  /** Question, option and verdict of each answer. */
  answers: string[]
}

interface Visit {
  tab: OpenPackage
  /** Errors that scorm-again answered with. */
  errors: string[]
  /** Closes the page, and reads what the platform has then. */
  end(): Written
  /** What it has while the page is open. */
  now(): Written
  closed(): boolean
}

type Kept = Record<string, unknown>

/** A platform by scorm-again, which keeps what it was told for the next visit. */
export function scormPlatform(version: Version, changed: Partial<Lesson> = {}) {
  const publisher = version === '1.2' ? scorm12 : scorm2004
  const lesson = madeLesson(changed)
  let kept: Kept | null = null

  return {
    async visit(about: { mode?: string; around?: (api: object) => Record<string, unknown> } = {}): Promise<Visit> {
      const settings = { autocommit: false, logLevel: 5 as const }
      const api = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings)
      if (kept) api.loadFromJSON(kept as never, '')
      const { mode } = about
      if (mode && version === '1.2') api.loadFromJSON({ cmi: { core: { lesson_mode: mode } } } as never, '')
      if (mode && version === '2004') api.loadFromJSON({ cmi: { mode } } as never, '')
      const place = version === '1.2' ? 'API' : 'API_1484_11'
      const file = await publisher.publish(lesson, madePorts())
      const around = about.around ?? ((it: object) => ({ [place]: it }))
      const tab = await openPackage(file.bytes, around(api))
      let closed = false
      api.on(version === '1.2' ? 'LMSFinish' : 'Terminate', () => {
        closed = true
      })
      const read = (): Written => {
        const tree = api.renderCommitCMI(closed) as unknown as { cmi: Kept }
        return version === '1.2' ? read12(tree.cmi) : read2004(tree.cmi)
      }
      return {
        tab,
        errors: tab.host()?.refused ?? [],
        now: read,
        closed: () => closed,
        end() {
          tab.close()
          const written = read()
          kept = carried(version, written, api.renderCommitCMI(true) as unknown as { cmi: Kept })
          return written
        },
      }
    },
  }
}

/** What a platform gives back on the next visit: after `suspend` all of it, else the results alone. */
function carried(version: Version, written: Written, { cmi }: { cmi: Kept }): Kept {
  const again = { suspend_data: written.exit === 'suspend' ? written.state : '' }
  if (version === '1.2') {
    const { core } = cmi as { core: Kept }
    const { lesson_status, score, lesson_location, total_time } = core
    return { cmi: { ...again, core: { lesson_status, score, lesson_location, total_time, entry: 'resume' } } }
  }
  const { completion_status, success_status, score, location, total_time } = cmi
  return { cmi: { ...again, completion_status, success_status, score, location, total_time, entry: 'resume' } }
}

const text = (it: unknown) => String(it ?? '')

function read12(cmi: Kept): Written {
  const core = cmi.core as Kept & { score: Kept }
  return {
    status: text(core.lesson_status),
    success: text(core.lesson_status),
    score: text(core.score.raw),
    time: text(core.session_time),
    total: text(core.total_time),
    exit: text(core.exit),
    state: text(cmi.suspend_data),
    place: text(core.lesson_location),
    answers: answersOf(cmi, 'student_response'),
  }
}

function read2004(cmi: Kept): Written {
  const score = cmi.score as Kept
  return {
    status: text(cmi.completion_status),
    success: text(cmi.success_status),
    score: text(score.scaled),
    time: text(cmi.session_time),
    total: text(cmi.total_time),
    exit: text(cmi.exit),
    state: text(cmi.suspend_data),
    place: text(cmi.location),
    answers: answersOf(cmi, 'learner_response'),
  }
}

function answersOf({ interactions }: Kept, response: string): string[] {
  return Object.values((interactions ?? {}) as Record<string, Kept>).map(
    (it) => `${it.id} ${it[response]} ${it.result}`,
  )
}
