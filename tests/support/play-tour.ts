import { clickOn } from './gestures.ts'
import type { Learner, Tab } from './learner.ts'
import { cardKey, nextCard } from './next-card.ts'
import { type Act, perform } from './perform.ts'
import { readCard, type SeenCard } from './read-card.ts'
import { waitUntil } from './wait-until.ts'

export interface Played {
  steps: string[]
  tab: Tab
}

export interface PlayOptions {
  learner: Pick<Learner, 'tabs'>
  tab: Tab
  acts: readonly Act[]
  /** Before the acts of each step. */
  onStep?(card: SeenCard, tab: Tab, count: number): Promise<void>
  maxSteps?: number
  /** Stops before the acts of this step. */
  until?: string
}

/** Follows the card to the end as a person would: reads it, does what the step's acts say, waits for the card to go on. */
export async function playTour({
  learner,
  tab: start,
  acts,
  onStep,
  maxSteps = 80,
  until,
}: PlayOptions): Promise<Played> {
  let tab = start
  let before = ''
  const steps: string[] = []
  for (let count = 1; count <= maxSteps; count++) {
    const card = await waitForCard(learner, tab, before)
    tab = card.tab
    before = cardKey(card.seen)
    const { step, situation } = card.seen
    if (situation === 'finished') return { steps, tab }
    // Between two segments: read what should be true by now, and go on.
    if (situation === 'resting') {
      await clickOn(tab, { selector: '.ways .button.main' })
      continue
    }
    steps.push(step)
    await onStep?.(card.seen, tab, count)
    if (step === until) return { steps, tab }
    const mine = acts.filter((it) => it.step === step)
    for (const act of mine.length > 0 ? mine : [{ step, press: true } as const]) await perform(tab, act)
  }
  throw new Error(`the tour did not end in ${maxSteps} steps: ${steps.join(' ')}`)
}

/** The next card to work on, in the tab where the last one was or in another that the tour has moved to. */
async function waitForCard(
  learner: Pick<Learner, 'tabs'>,
  tab: Tab,
  shown: string,
): Promise<{ seen: SeenCard; tab: Tab }> {
  let before = shown
  let last: SeenCard | null = null
  const look = async (at: Tab) => {
    const is = await nextCard(at, before)
    if (is) before = ''
    return is === 'ready' && (await readCard(at))
  }
  return waitUntil(
    async () => {
      const seen = await look(tab).catch(() => null)
      if (seen) return { seen, tab }
      for (const other of (await learner.tabs()).reverse()) {
        const there = await readCard(other).catch(() => null)
        last = there ?? last
        const seen = there && cardKey(there) !== before && (await look(other).catch(() => null))
        if (seen) return { seen, tab: other }
      }
      return false
    },
    shown ? `the card to go on from “${shown}”` : 'the card to show a step',
    20_000,
  ).catch((error) => {
    throw new Error(`${error.message}; last card: ${JSON.stringify(last)}`)
  })
}
