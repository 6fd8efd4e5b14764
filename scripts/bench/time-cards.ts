import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { PracticeServer } from '../serve-practice.ts'
import { type BenchBrowser, watchMainThread } from './open-browser.ts'
import { type Spread, spreadOf } from './spread-of.ts'
import { OTHERS, OURS, STEPS, type TourRow } from './tour-rows.ts'

export interface CardTime {
  row: string
  /**
   * Milliseconds from the start to the first card. Others from the call of what is in the page already; ours from the word
   * to the background, with nothing of it in the page yet, or from the press on its button in the page.
   */
  first: Spread
  /** The same on a machine four times as slow: the page's own process is held back, ours in the background is not. */
  slow: Spread
  /** From the press on Next to the second card. */
  second: Spread
  /** Main-thread milliseconds per second while the target moves, over those of the same page alone. */
  following: Spread
  /** How far the light or card went while the target went 200 px. */
  followed: number
}

const ROUNDS = 5
/** As a borrowed laptop of ten years is to one of today. */
const SLOWER = 4
const MOVING = 1500

export interface Stage {
  bare: BenchBrowser
  ours: BenchBrowser
  server: PracticeServer
  /** tests/bench/tours.js with its style sheets, as one script and one sheet. */
  peers: { script: string; css: string }
}

/** Every library on the same page in turn, again and again, so that all see the same weather. */
export async function timeCards(stage: Stage): Promise<CardTime[]> {
  await stage.ours.ask({ type: 'save-settings', settings: { tips: false } })
  const samples = new Map<string, Sample[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await moveAlone(stage)
    for (const row of [...OURS, ...OTHERS]) {
      const got = await play(stage, row)
      const slow = await playSlow(stage, row)
      samples.set(row.name, [...(samples.get(row.name) ?? []), { ...got, slow, following: got.following - alone }])
    }
  }
  await stage.ours.ask({ type: 'save-settings', settings: { launcher: true, tips: true } })
  return [...samples].map(([row, its]) => ({
    row,
    first: spreadOf(its.map((it) => it.first)),
    slow: spreadOf(its.map((it) => it.slow)),
    second: spreadOf(its.map((it) => it.second)),
    following: spreadOf(its.map((it) => it.following)),
    followed: spreadOf(its.map((it) => it.followed)).median,
  }))
}

interface Sample {
  first: number
  slow: number
  second: number
  following: number
  followed: number
}

/** A tour that has been begun, with its first card on the page. */
interface Begun {
  page: Page
  shown: Shown
  first: number
}

const begin = (stage: Stage, row: TourRow, slower = 1) =>
  OURS.includes(row) ? beginOurs(stage, row, slower) : beginOther(stage, row, slower)

async function play(stage: Stage, row: TourRow): Promise<Omit<Sample, 'slow'>> {
  const sample = await finish(row, await begin(stage, row))
  if (OURS.includes(row)) await stage.ours.ask({ type: 'delete-everything' })
  return sample
}

async function playSlow(stage: Stage, row: TourRow): Promise<number> {
  const { page, first } = await begin(stage, row, SLOWER)
  await page.close()
  if (OURS.includes(row)) await stage.ours.ask({ type: 'delete-everything' })
  return first
}

async function beginOther({ bare, server, peers }: Stage, row: TourRow, slower: number): Promise<Begun> {
  const page = await openPage(bare, server)
  await page.addStyleTag({ content: peers.css })
  await page.addScriptTag({ content: peers.script })
  await slowDown(page, slower)
  const shown = watchCard(page, row)
  const card = shown(0)
  card.catch(() => {}) // Whatever else fails is said first.
  const start = await page.evaluate(
    ({ name, steps }) => {
      const now = performance.timeOrigin + performance.now()
      ;(globalThis as unknown as { tours: Record<string, (steps: unknown) => void> }).tours[name]?.(steps)
      return now
    },
    { name: row.name, steps: STEPS },
  )
  return { page, shown, first: (await card) - start }
}

async function beginOurs({ ours, server }: Stage, row: TourRow, slower: number): Promise<Begun> {
  await ours.ask({ type: 'save-settings', settings: { launcher: row.from === 'page' } })
  const page = await openPage(ours, server)
  const tab = await ours.tabOf(page.url())
  if (row.from === 'popup') {
    await ours.ask({ type: 'look', tab })
    await wait(300)
  }
  const button = row.from === 'page' ? page.locator('.at-corner .button', { hasText: 'Bắt đầu' }).first() : null
  if (button) await pointAt(page, button)
  await slowDown(page, slower)
  const shown = watchCard(page, row)
  const card = shown(0)
  card.catch(() => {}) // Whatever else fails is said first.
  const started = button
    ? await press(page)
    : (await ours.ask({ type: 'start-tour', tour: 'do-toc-thu/ba-viec', mode: 'practise', tab })).sent
  return { page, shown, first: (await card) - started }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate })
}

async function pointAt(page: Page, button: Locator): Promise<void> {
  const box = await button.boundingBox()
  if (!box) throw new Error('nothing there to press')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

/** Presses what is pointed at. When: on the clock of the machine, ms since 1970. */
async function press(page: Page): Promise<number> {
  await page.mouse.down()
  const pressed = performance.timeOrigin + performance.now()
  await page.mouse.up()
  return pressed
}

async function finish(row: TourRow, { page, shown, first }: Begun): Promise<Omit<Sample, 'slow'>> {
  // Until what slides and fades has come to rest, or Next is pressed where it no longer is.
  await wait(700)
  await pointAt(page, page.locator(row.next, OURS.includes(row) ? { hasText: 'Tiếp tục' } : {}).first())
  const card = shown(1)
  const pressed = await press(page)
  const second = (await card) - pressed
  await wait(700)
  const moved = await move(page, row)
  await page.close()
  return { first, second, ...moved }
}

async function moveAlone({ bare, server }: Stage): Promise<number> {
  const page = await openPage(bare, server)
  const { following } = await move(page, null)
  await page.close()
  return following
}

/** The target slides 200 px by a script of the page, as it would under an advert that opens. */
async function move(page: Page, row: TourRow | null): Promise<{ following: number; followed: number }> {
  const spent = await watchMainThread(page)
  const where = () => (row ? page.locator(row.follower).filter({ visible: true }).first().boundingBox() : null)
  const from = await where()
  const before = await spent()
  await page.evaluate(
    ({ css, time }) =>
      new Promise<void>((done) => {
        const target = document.querySelector<HTMLElement>(css)
        const start = performance.now()
        const slide = () => {
          const share = Math.min((performance.now() - start) / time, 1)
          if (target) target.style.marginTop = `${200 * share}px`
          if (share < 1) requestAnimationFrame(slide)
          else done()
        }
        slide()
      }),
    { css: STEPS[1]?.css ?? '', time: MOVING },
  )
  const following = ((await spent()) - before) * (1000 / MOVING)
  await wait(400)
  const to = await where()
  return { following, followed: from && to ? Math.round(to.y - from.y) : 0 }
}

async function openPage(browser: BenchBrowser, server: PracticeServer): Promise<Page> {
  const page = await browser.context.newPage()
  // An address of its own, so that the tab can be told from any other.
  await page.goto(server.url('do-toc', `/index.html?${crypto.randomUUID()}`))
  await wait(300)
  return page
}

type Shown = (step: number) => Promise<number>

/** When the card of a step was there to be seen: looked at in each frame, on the page's own clock since 1970. */
function watchCard(page: Page, row: TourRow): Shown {
  return (step) =>
    page.evaluate(
      ({ name, card, text, follower }) =>
        new Promise<number>((seen, failed) => {
          const begin = performance.now()
          const look = () => {
            const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
            const root: ParentNode = host?.shadowRoot ?? document
            const drawn = (it: Element) =>
              it.getBoundingClientRect().width > 0 && it.checkVisibility({ opacityProperty: true })
            const found = [...root.querySelectorAll(card)].find((it) => it.textContent?.includes(text) && drawn(it))
            if (found && [...root.querySelectorAll(follower)].some(drawn))
              seen(performance.timeOrigin + performance.now())
            else if (performance.now() - begin > 8000) failed(new Error(`${name}: no card “${text}”`))
            else requestAnimationFrame(look)
          }
          look()
        }),
      { ...row, text: STEPS[step]?.text ?? '' },
    )
}
