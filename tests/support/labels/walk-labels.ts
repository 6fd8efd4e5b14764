import type { Browser, BrowserContext, Frame, Page } from '@playwright/test'
import { matchesUrl } from '#detection/match-url.ts'
import { actsOf } from '#player/acts-of.ts'
import { planStep } from '#player/plan-step.ts'
import type { PageRef } from '#schema/page.ts'
import type { Step } from '#schema/step.ts'
import { bundleScript } from '../../../scripts/locator/open-lab.ts'
import type { PracticeServer } from '../../../scripts/serve-practice.ts'
import { packs, stepsOf, type tours } from '../../packs/all-packs.ts'
import { actFiles } from '../act-files.ts'
import { waitUntil } from '../wait-until.ts'
import { ask, placeOf } from './ask-lab.ts'
import { takeTest } from './take-test.ts'

type WalkedTour = (typeof tours)[number]
/** A page that has not changed for so long has come to rest. */
const SETTLED_MS = 400
const PATIENCE_MS = 15_000

export interface Sight {
  step: string
  /** File it is written in. */
  file: string
  /** Why its target need not be found by its label, as the pack says. */
  mark: string | undefined
  /** Null: it points at nothing. */
  found: boolean | null
}

/** A browser without the extension; every frame of it can find by labels alone. */
export async function openLabelContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const { script } = await bundleScript(new URL('./label-lab.ts', import.meta.url).pathname)
  await context.addInitScript({ content: script.replace(/^var lab/m, 'globalThis.lab') })
  return context
}

/**
 * Plays a tour on its practice pages by the acts written for it: looks for each step's target by role and label, and takes
 * the test of it on the way.
 */
export async function walkTour(
  context: BrowserContext,
  practice: PracticeServer,
  walked: WalkedTour,
): Promise<{ sights: Sight[]; test: string[] }> {
  const { pack, tour } = walked
  const test = takeTest(pack.portal.id, tour)
  const page = await context.newPage()
  const [site = '', ...rest] = (pageOf(tour.start)?.practiceExamples?.[0] ?? '').split('/')
  await page.goto(practice.url(site, `/${rest.join('/')}`))
  const acts = actsOf(actFiles, pack.portal.id, tour)
  const placed = stepsOf(pack, tour)
  const sights: Sight[] = []
  for (const [index, { step, file }] of placed.entries()) {
    const at = `${walked.name}: ${step.id}`
    const sight = { step: step.id, file, mark: step.target?.unlabelled }
    const frame = await comeTo(
      page,
      placed.slice(index).map((it) => it.step),
      at,
    )
    // The page went on without it, as this tour needs it not: where another tour does, it is looked for there.
    if (!frame) continue
    await test.look(page)
    if (step.when && !(await ask(frame, 'holds', step.when))) {
      const { target } = step
      sights.push({ ...sight, found: target ? await ask(frame, 'foundByLabel', target, true) : null })
      continue
    }
    if (step.target) await open(frame, step)
    sights.push({ ...sight, found: step.target ? await ask(frame, 'foundByLabel', step.target, false) : null })
    const plan = planStep(step, acts[step.id], { held: null })
    const failed = await ask(frame, 'perform', [...plan.acts], step.target ?? null).catch(goneBeforeItAnswered)
    if (failed) throw new Error(`${at}: ${JSON.stringify(failed)} could not be done`)
    if (step.done.on === 'click') test.clicked(step.id)
  }
  const result = await test.result(page)
  await page.close()
  return { sights, test: result }
}

/** Waits for the page of the first step; null where that of a later one is there instead, and stays. */
function comeTo(page: Page, [step, ...later]: Step[], what: string): Promise<Frame | null> {
  if (!step) return Promise.resolve(null)
  const since = Date.now()
  return waitUntil(
    async () => {
      const frame = await frameShowing(page, step)
      if (frame) return { frame }
      if (Date.now() - since < SETTLED_MS) return false
      for (const it of later) if (it.page !== step.page && (await frameShowing(page, it))) return { frame: null }
      return false
    },
    `${what}: its page`,
    PATIENCE_MS,
  ).then(
    (it) => it.frame,
    async (error) => {
      const there = page.locator('h1:visible,h2:visible,[role=alert]:visible').allInnerTexts()
      throw new Error(`${error.message}; there: ${page.url()} ${(await there).join(' · ')}`)
    },
  )
}

/** Waits for the target; what has to be opened first is pressed. */
async function open(frame: Frame, { id, target, reveal = [] }: Step): Promise<void> {
  if (!target) return
  for (const it of reveal)
    if (!(await ask(frame, 'isThere', target))) await ask(frame, 'perform', [{ press: true }], it)
  await waitUntil(() => ask(frame, 'isThere', target), `${id}: its target, with all its hints`, PATIENCE_MS)
}

/** A press may take the page away before it can answer. */
function goneBeforeItAnswered(error: Error): null {
  if (/context was destroyed|detached|navigat|closed/i.test(error.message)) return null
  throw error
}

/** The frame whose address and screen are the step's. */
async function frameShowing(page: Page, step: Step): Promise<Frame | null> {
  const rule = pageOf(step.page)
  const screen = rule?.screens?.find((it) => it.id === step.page.split('#')[1])
  const landmarks = [...(rule?.landmarks ?? []), ...(screen?.landmarks ?? [])]
  for (const frame of page.frames()) {
    const place = placeOf(frame)
    if (!rule || !place || !matchesUrl(rule, place) || !(await ask(frame, 'shows', landmarks))) continue
    // A wizard's frame is there from the start and out of sight until its step.
    if (frame === page.mainFrame() || (await (await frame.frameElement()).isVisible())) return frame
  }
  return null
}

function pageOf(ref: PageRef) {
  const [portal, id] = (ref.split('#')[0] ?? '').split('/')
  return packs.find((it) => it.portal.id === portal)?.pages.find((it) => it.id === id)
}
