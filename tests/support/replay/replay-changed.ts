import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bundleLab } from '../../../scripts/locator/open-lab.ts'
import type { Draft } from '../../../src/schema/draft.ts'
import type { PageRule } from '../../../src/schema/pack.ts'
import type { Page } from '../../../src/schema/page.ts'
import type { CheckAsked } from '../../../src/schema/step-check.ts'
import type { Spot } from '../find-spot.ts'
import type { Tab } from '../learner.ts'
import type { Act } from '../perform.ts'
import { readCard } from '../read-card.ts'
import { ringError } from '../wait-for-ring.ts'
import { waitUntil } from '../wait-until.ts'
import { type Counts, noCounts } from './counts.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

export interface AskedReplay extends CheckAsked {
  /** The step that is in front. */
  step: string
  /** What the person uses there: the truth, whatever anybody points at. */
  spot: Spot
}

type Verdict = keyof Counts

/** The guide itself is asked at the first of so many steps: a ring comes to rest in its own time. */
const BY_GUIDE = 3

/** `moved`: it stands elsewhere once rows are in another order. */
export interface Measured {
  verdicts: Record<string, Verdict>
  moved: boolean
}

interface Lab {
  measure(asked: AskedReplay): Measured | string
  changeAll(): void
  changeBack(): void
  place(): Element | null
}

/**
 * At each step of a tour that is being followed: the page is changed, what the step points at is looked for, the page is
 * put back; and once more with every change at a time, by the guide itself. `by guide` counts its answers.
 */
export async function createReplay({ id: pack, pages, steps }: Draft, acts: readonly Act[]) {
  const source = await bundleLab(join(import.meta.dirname, 'replay-lab.ts'))
  const rules = [...shippedRules(), ...pages.map(({ nameEn: _, ...page }): PageRule => ({ pack, page, rank: 1 }))]
  const asked = steps.map(({ id, page, target }) => ({ id, page, ...(target && { target }) }))
  const rows: Record<string, Counts> = {}
  const now = { rows, moved: 0 }
  let looks = 0
  const count = (row: string, verdict: Verdict) => {
    const counts = rows[row] ?? noCounts()
    counts[verdict] += 1
    rows[row] = counts
  }
  return {
    now,
    async atStep(step: string, tab: Tab): Promise<void> {
      const act = acts.find((it) => it.step === step && 'at' in it)
      if (!asked.find((it) => it.id === step)?.target || !act || !('at' in act) || !act.at) return
      const { at: selector, text, frame } = act
      const spot = { selector, ...(text && { text }) }
      await tab.evaluate(new Function(source) as () => void, undefined, frame)
      const measured = await tab.evaluate(
        (it) => (globalThis as unknown as { lab: Lab }).lab.measure(it),
        { rules, steps: asked, step, spot },
        frame,
      )
      if (typeof measured === 'string') throw new Error(`step ${step}: ${measured}`)
      for (const [name, verdict] of Object.entries(measured.verdicts)) count(name, verdict)
      if (measured.moved) now.moved += 1
      looks += 1
      if (looks % BY_GUIDE !== 1) return
      await tab.evaluate(() => (globalThis as unknown as { lab: Lab }).lab.changeAll(), undefined, frame)
      count('all of it, by the guide', await guideSays(tab, frame))
      await tab.evaluate(() => (globalThis as unknown as { lab: Lab }).lab.changeBack(), undefined, frame)
    },
  }
}

/** Where the ring comes to rest, and what the card says of it. */
async function guideSays(tab: Tab, frame: string | undefined): Promise<Verdict> {
  let last = ''
  let since = Date.now()
  return waitUntil(async () => {
    const card = await readCard(tab)
    const box = await tab.boxOf(() => (globalThis as unknown as { lab: Lab }).lab.place(), undefined, frame)
    const right = card?.ring && box && ringError(card.ring, box) <= 2
    const says: Verdict = !card?.ring ? 'missing' : !right ? 'wrong' : /Có phải/.test(card.text) ? 'unsure' : 'found'
    const now = JSON.stringify([says, card?.ring])
    if (now !== last) since = Date.now()
    last = now
    // What is not there, or elsewhere, may be on its way.
    return Date.now() - since > (right ? 400 : 2500) && says
  }, 'the ring to come to rest')
}

/** The pages of the packs that ship. */
function shippedRules(): PageRule[] {
  return globSync('src/tours/[!_]*/pages.json', { cwd: ROOT }).flatMap((file) => {
    const { pages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { pages: Page[] }
    const portal = JSON.parse(readFileSync(join(ROOT, dirname(file), 'portal.json'), 'utf8')) as { id: string }
    return pages.map((page) => ({ pack: portal.id, page }))
  })
}
