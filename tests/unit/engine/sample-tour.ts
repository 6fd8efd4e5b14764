import { advance } from '#engine/advance.ts'
import { startSession } from '#engine/start-session.ts'
import type { TourEvent } from '#schema/event.ts'
import { parse } from '#schema/parse.ts'
import type { Session, StepFacts, TourInput } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import { type Tour, tour } from '#schema/tour.ts'

const target = { role: 'button', names: ['Nút'] }

export function makeTour(steps: (Partial<Step> & { id: string; page: string })[]): Tour {
  const read = parse(tour, {
    id: 'bai',
    title: 'Bài',
    summary: 'Bài thử',
    version: 1,
    start: steps[0]?.page,
    verified: null,
    uses: [],
    steps: steps.map((it) => ({ do: 'Bấm nút.', done: { on: 'next' }, source: 'nguon', ...it })),
  })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.data
}

/** Two pages, a dialog, a field, a click, a step of the person alone, and a frame. */
export const SAMPLE = makeTour([
  { id: 'mo', page: 'p/a', target, done: { on: 'page', page: 'p/b' } } as never,
  { id: 'go', page: 'p/b', target: { role: 'textbox', names: ['Tên'] }, done: { on: 'filled' } } as never,
  { id: 'dong-y', page: 'p/b', target, when: [{ shows: target }], done: { on: 'click' } } as never,
  { id: 'dang-nhap', page: 'p/c#nhap', own: 'log-in', done: { on: 'page', page: 'p/d' } } as never,
  { id: 'khung', page: 'p/khung', target, done: { on: 'click' }, optional: true } as never,
  { id: 'xem', page: 'p/d', done: { on: 'next' } },
])

export const quiet: StepFacts = { held: false, wanted: true, branch: -1 }

/** Plays inputs one after another, as the background does, and keeps every event. */
export function createRun(tour: Tour) {
  let session: Session = startSession('p', tour, 'practise', 'lan-1', 1, at(0))
  let count = 0
  const events: TourEvent[] = []
  function give(input: TourInput, id = `i${count}`): Session {
    count += 1
    const result = advance(tour, session, input, id, at(count))
    session = result.session
    events.push(...result.events)
    return session
  }
  return {
    give,
    events,
    get session() {
      return session
    },
    /** A page has arrived and loaded. Steps not named are not done and wanted. */
    see(
      page: string | null,
      facts: Record<string, Partial<StepFacts>> = {},
      options: { frame?: number; settled?: boolean; arrived?: boolean } = {},
    ) {
      const { frame = 0, settled = true, arrived = frame === 0 } = options
      const all = Object.fromEntries(
        tour.steps
          .filter((it) => it.page === page || it.page === page?.split('#')[0])
          .map((it) => [it.id, { ...quiet, ...facts[it.id] }]),
      )
      return give({ type: 'observed', frame, page, facts: all, arrived, settled })
    },
    press: (button: Extract<TourInput, { type: 'pressed' }>['button'], step = session.step) =>
      give({ type: 'pressed', button, step }),
  }
}

function at(seconds: number): string {
  return new Date(Date.UTC(2026, 0, 1, 8, 0, seconds)).toISOString()
}
