import { clickOn, fillIn, sees } from './gestures.ts'
import type { Learner, Tab } from './learner.ts'
import { readCard, type SeenCard } from './read-card.ts'
import { waitUntil } from './wait-until.ts'

interface At {
  step: string
  /** Selector of the page's own markup; without one, the middle of the ring: the guide is taken at its word. */
  at?: string | undefined
  text?: string | undefined
  frame?: string | undefined
}

/** One thing a learner does at a step. Data only. */
export type Act =
  | (At & { type: string })
  | (At & { press: true })
  /** Opens a list and takes the entry with this text, wherever the page draws it. */
  | (At & { choose: string })
  | (At & { pick: string })
  | (At & { attach: string })
  | { step: string; said: true }

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
  const steps: string[] = []
  for (let count = 1; count <= maxSteps; count++) {
    const card = await waitForStep(learner, tab)
    tab = card.tab
    if (card.seen.situation === 'finished') return { steps, tab }
    const { step, situation } = card.seen
    // Between two segments: read what should be true by now, and go on.
    if (situation === 'resting') {
      await clickOn(tab, { selector: '.ways .button.main' })
      await waitUntil(async () => (await readCard(tab))?.situation !== 'resting', 'the next segment')
      continue
    }
    steps.push(step)
    await onStep?.(card.seen, tab, count)
    if (step === until) return { steps, tab }
    const mine = acts.filter((it) => it.step === step)
    for (const act of mine.length > 0 ? mine : [{ step, press: true } as const]) await perform(tab, act)
    await waitForChange(learner, tab, step)
  }
  throw new Error(`the tour did not end in ${maxSteps} steps: ${steps.join(' ')}`)
}

async function waitForStep(learner: Pick<Learner, 'tabs'>, tab: Tab): Promise<{ seen: SeenCard; tab: Tab }> {
  let last: SeenCard | null = null
  let since = { step: '', at: 0 }
  return waitUntil(
    async () => {
      for (const candidate of [tab, ...(await learner.tabs()).reverse()]) {
        const seen = await readCard(candidate).catch(() => null)
        last = seen ?? last
        if (!seen || !['finished', 'guiding', 'resting'].includes(seen.situation)) continue
        // No one reads faster than this: a part of the page that comes a moment later may ask for another step first.
        const step = `${seen.situation} ${seen.step}`
        if (since.step !== step) since = { step, at: Date.now() }
        return Date.now() - since.at > 300 && { seen, tab: candidate }
      }
      return false
    },
    'the card to show a step',
    20_000,
  ).catch((error) => {
    throw new Error(`${error.message}; last card: ${JSON.stringify(last)}`)
  })
}

async function waitForChange(learner: Pick<Learner, 'tabs'>, tab: Tab, step: string): Promise<void> {
  let last: SeenCard | null = null
  await waitUntil(
    async () => {
      const tabs = await learner.tabs()
      for (const it of [tab, ...tabs]) {
        const seen = await readCard(it).catch(() => null)
        last = seen ?? last
        if (seen && (seen.step !== step || seen.situation === 'finished')) return true
      }
      return false
    },
    `step "${step}" to be done`,
    15_000,
  ).catch((error) => {
    throw new Error(`${error.message}; card: ${JSON.stringify(last)}`)
  })
}

export async function perform(tab: Tab, act: Act): Promise<void> {
  if ('said' in act) return clickOn(tab, { selector: '.ways .button:not(.quiet):last-child' })
  const spot = act.at
    ? { selector: act.at, ...(act.text && { text: act.text }), ...(act.frame && { frame: act.frame }) }
    : null
  if ('attach' in act) {
    const isFile = (css: string | undefined) => document.querySelector(css ?? '')?.matches('input[type=file]') ?? false
    const own = act.at && (await tab.evaluate(isFile, act.at, act.frame)) ? act.at : null
    if (spot && !own) await clickOn(tab, spot)
    const field = own ?? 'input[type=file]'
    await waitUntil(() => tab.evaluate((css) => document.querySelector(css) !== null, field, act.frame), 'a file field')
    return tab.setFile(field, act.attach, act.frame)
  }
  if ('pick' in act && spot) {
    await clickOn(tab, spot)
    await tab.type(act.pick)
    await tab.press('Enter')
    return tab.press('Tab')
  }
  if ('type' in act) {
    if (spot) await fillIn(tab, spot, act.type)
    else {
      await clickRing(tab, act.step)
      await tab.type(act.type)
    }
    return tab.press('Tab')
  }
  if (spot) await clickOn(tab, spot)
  else await clickRing(tab, act.step)
  if ('choose' in act) {
    const entry = {
      selector: '[role=option],.input-field-select-options > div',
      text: act.choose,
      ...(act.frame && { frame: act.frame }),
    }
    await waitUntil(() => sees(tab, entry), `the list to show “${act.choose}”`)
    await clickOn(tab, entry)
  }
}

/** Waits until the ring has come to rest on this step's target, and clicks its middle. */
async function clickRing(tab: Tab, step: string): Promise<void> {
  let last = ''
  const ring = await waitUntil(
    async () => {
      const card = await readCard(tab)
      const at = JSON.stringify(card?.ring)
      const still = at === last
      last = at
      return card?.step === step && still && card.ring
    },
    `the ring of step "${step}"`,
    12_000,
  )
  await tab.click(ring.x + ring.width / 2, ring.y + ring.height / 2)
}
