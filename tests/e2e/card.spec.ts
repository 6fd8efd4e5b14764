import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { cardAtRest, expectClear } from '../support/card-at-rest.ts'
import { clickOn, sees, waitToSee } from '../support/gestures.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { setSettings } from '../support/set-settings.ts'
import { startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const SIZES = [
  { width: 1280, height: 800, textSize: 100 },
  { width: 1280, height: 800, textSize: 200 },
  { width: 320, height: 640, textSize: 100 },
  { width: 320, height: 640, textSize: 200 },
] as const

type Size = (typeof SIZES)[number]

async function openAt(learner: Learner, address: string, { width, height, textSize }: Size): Promise<Tab> {
  await setSettings(learner, { textSize })
  const tab = await learner.open(address)
  await tab.setViewport(width, height)
  return tab
}

/** Walks on by the card's own button, as someone who has done each step already; looks at the card at each. */
async function walk(tab: Tab, look: (step: string) => Promise<void>): Promise<string[]> {
  const steps: string[] = []
  await waitUntil(async () => (await readCard(tab))?.ring, 'the first step')
  for (;;) {
    const step = (await readCard(tab))?.step ?? ''
    if (steps.includes(step)) return steps
    steps.push(step)
    expectClear(await cardAtRest(tab), step)
    await look(step)
    await clickOn(tab, { selector: '.ways .button:not(.quiet):last-child' })
    await waitUntil(async () => (await readCard(tab))?.step !== step, `step “${step}” to end`, 3000).catch(() => {})
  }
}

async function openList(tab: Tab, combo: string, list: string, step: string): Promise<void> {
  await clickOn(tab, { selector: combo })
  await waitToSee(tab, { selector: list })
  expectClear(await cardAtRest(tab, list), `${step} with its list open`)
  await tab.press('Escape')
  await waitUntil(async () => !(await sees(tab, { selector: list })), 'the list to close')
  expect((await readCard(tab))?.situation, `Esc closed the list of ${step} and did not pause`).toBe('guiding')
}

const atSize = ({ width, height, textSize }: Size) => `${width}x${height}, text ${textSize} %`

test('on a Form.io page the card covers neither target nor list and shows all its buttons', async ({
  learner,
  practice,
}) => {
  for (const size of SIZES)
    await test.step(atSize(size), async () => {
      const tab = await openAt(learner, practice.url('formio', FORMIO_PATH), size)
      await startTour(tab, 'Đăng ký khai sinh trên cổng dùng Form.io (bài kiểm thử)')
      const steps = await walk(tab, async (step) => {
        const field = { 'gioi-tinh': 'GioiTinhKS', 'quoc-tich': 'QuocTichKS' }[step]
        const combo = `.formio-component-${field} [role=combobox]`
        if (field) await openList(tab, combo, `.formio-component-${field} .choices__list--dropdown`, step)
      })
      expect(steps).toEqual(expect.arrayContaining(['ho-ten', 'gioi-tinh', 'quoc-tich', 'ho-ten-me']))
      await tab.close() // Or its tour would follow into the next tab.
    })
})

test('on the practice portal the card covers neither target nor list and shows all its buttons', async ({
  learner,
  practice,
}) => {
  for (const size of SIZES)
    await test.step(atSize(size), async () => {
      const tab = await openAt(learner, practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635'), size)
      await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
      await waitUntil(async () => (await readCard(tab))?.step === 'chon-tinh', 'the step of the list')
      const steps = await walk(tab, async (step) => {
        if (step === 'chon-tinh') await openList(tab, '#chon-tinh', '.combo-popup', step)
      })
      expect(steps).toContain('chon-tinh')
      await tab.close()
    })
})
