import type { Frame, Page } from '@playwright/test'
import { advance } from '#engine/advance.ts'
import { judge } from '#engine/judge.ts'
import { startSession } from '#engine/start-session.ts'
import type { Session, TourInput } from '#schema/session.ts'
import type { Tour } from '#schema/tour.ts'
import { waitUntil } from '../wait-until.ts'
import { ask, candidatesFor } from './ask-lab.ts'

/** A test being taken: what the page shows is told to the tour machine, as the guide tells it, and nothing else is. */
export interface TestTaker {
  /** Tells the machine of every frame of the page, as it stands. */
  look(page: Page): Promise<void>
  clicked(step: string): void
  /** Waits for the end, and says what was not done alone. */
  result(page: Page): Promise<string[]>
}

export function takeTest(portal: string, tour: Tour): TestTaker {
  const begun = Date.UTC(2026, 0, 1)
  let session: Session = startSession(portal, tour, 'test', 'thu', 1, new Date(begun).toISOString())
  const documents: string[] = []
  let count = 0
  const give = (input: TourInput) => {
    count += 1
    session = advance(tour, session, input, `${count}`, new Date(begun + count * 1000).toISOString()).session
  }

  async function lookAt(frame: Frame, number: number): Promise<void> {
    const { document, ...seen } = await ask(frame, 'look', candidatesFor(frame), tour)
    const arrived = documents[number] !== document
    documents[number] = document
    give({ type: 'observed', frame: number, arrived, ...seen })
  }

  const look = async (page: Page) => {
    const frames = page.frames()
    for (let gone = frames.length; gone < documents.length; gone++) give({ type: 'frame-gone', frame: gone })
    documents.length = Math.min(documents.length, frames.length)
    // A page that is being left cannot answer: the next look sees the one that follows.
    for (const [number, frame] of frames.entries()) await lookAt(frame, number).catch(() => {})
  }

  return {
    look,
    clicked: (step) => give({ type: 'clicked', step }),
    async result(page) {
      const finished = async () => {
        await look(page)
        return session.status === 'finished'
      }
      const ended = await waitUntil(finished, 'the test to end', 15_000).catch(() => false)
      if (!ended) return [`không kết thúc, còn ở bước “${session.step}” (the test did not end)`]
      const { passed, wrongTurns, steps } = judge(tour, session)
      const missed = steps
        .filter(({ verdict }) => !['alone', 'not-judged'].includes(verdict))
        .map(({ step, verdict }) => `bước “${step.id}”: ${verdict}`)
      return [
        ...(passed ? [] : ['không đạt (not passed)']),
        ...(wrongTurns > 0 ? [`rẽ nhầm ${wrongTurns} lần`] : []),
        ...missed,
      ]
    },
  }
}
