import type { Draft, DraftStep } from '../../src/schema/draft.ts'
import { faultsOverPage } from '../support/faults-over-page.ts'
import { findCutText } from '../support/find-cut-text.ts'
import { findFaults } from '../support/find-faults.ts'
import { findSpot } from '../support/find-spot.ts'
import { clickOn, fillIn, sees, waitToSee } from '../support/gestures.ts'
import type { Box, Tab } from '../support/learner.ts'
import { EFORM, openEForm } from '../support/open-e-form.ts'
import { openDraft, readLocal, sampleDraft } from '../support/seed-draft.ts'
import { ringError } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const SECRET = 'Zqbdghkw'
const NAME = { selector: '[name="HoVaTenC"]', frame: EFORM }
const PAGE = 'tu-phap/to-khai-trich-luc'

const step = (n: number, vi: string, more: Partial<DraftStep> = {}): DraftStep => ({
  id: `b${n}`,
  page: PAGE,
  do: { vi, en: `Step ${n}.` },
  done: { on: 'next' },
  ...more,
})
const DRAFT = sampleDraft([
  step(1, 'Đọc kỹ tờ khai.'),
  step(2, 'Điền “Tên cũ”.', { target: { role: 'textbox', names: ['Tên cũ'] }, done: { on: 'filled' } }),
  step(3, 'Kiểm tra lại.'),
])

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
const place = async (tab: Tab, spot: typeof NAME) => {
  const box = await waitUntil(() => tab.boxOf(findSpot, { ...spot, reveal: true as const }, spot.frame), spot.selector)
  return middle(box)
}
const order = (studio: Tab) =>
  studio.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-card]')].map((it) => it.dataset.card).join())
const focused = (studio: Tab) =>
  studio.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card)

test('a trainer points at the right field in a frame, looks at the step there, moves it about, and a crash takes nothing', async ({
  learner,
  practice,
}) => {
  const url = practice.url('tu-phap', '/nop-ho-so.html?ma=2.000635')
  const tab = await learner.open(url)
  const studio = await openDraft(learner, DRAFT)

  // The pane comes again with the next page. Given up with Escape: nothing has changed, and nothing of ours is left.
  await clickOn(studio, { selector: '[data-card=b2] .aim .button' })
  await waitToSee(tab, { selector: '.pick' })
  await tab.goto(url)
  await waitToSee(tab, { selector: '.pick' })
  await tab.front()
  await tab.press('Escape')
  await waitUntil(async () => !(await sees(tab, { selector: '.pick' })), 'the bar to go')
  await waitUntil(async () => !(await sees(studio, { selector: '[data-card=b2] .note' })), 'the studio to wait no more')

  await openEForm(tab)
  await fillIn(tab, NAME, SECRET)
  const at = await place(tab, NAME)
  // Pressed, but not by the page: the field has no focus, and the bar says how sure it is.
  await studio.front()
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur(), undefined, EFORM)
  await clickOn(studio, { selector: '[data-card=b2] .aim .button' })
  await waitToSee(tab, { selector: '.pick' })
  await tab.front()
  // Firefox lets a pane out of the way a moment after the pointer has come: a hand is slower than that.
  await waitUntil(async () => {
    await tab.click(at.x, at.y)
    return sees(tab, { selector: '.pick .main', text: 'Dùng chỗ này' })
  }, 'the place to be picked')
  expect(await tab.evaluate(() => document.activeElement?.localName, undefined, EFORM)).toBe('body')
  await waitToSee(tab, { selector: '.pick[data-sure=sure]' })
  expect.soft(await faultsOverPage(tab), 'pointing').toEqual([])
  await clickOn(tab, { selector: '.pick .main' })
  await waitToSee(studio, { selector: '[data-card=b2] .good' })
  const draftIn = async (page: Tab) => (await readLocal(page))['draft:ghi-thu'] as Draft
  const [, picked] = (await draftIn(studio)).steps
  expect(picked?.do.vi).toMatch(/^Điền “Họ, chữ đệm, tên/)
  expect(picked?.page).toBe(PAGE)

  // The very card and light of a learner, around the field in the frame; the card leads on to the next step.
  await studio.front()
  await clickOn(studio, { selector: '.preview > .button' })
  await waitToSee(tab, { selector: '.panel[data-step=b2]' })
  await tab.front()
  await waitUntil(async () => {
    const [ring, box] = [await tab.boxOf(findSpot, { selector: '.ring' }), await tab.boxOf(findSpot, NAME, EFORM)]
    return ring && box && ringError(ring, box) <= 2
  }, 'the light around the field')
  expect.soft(await faultsOverPage(tab), 'a step looked at').toEqual([])
  await clickOn(tab, { selector: '.ways .button', text: 'Tôi đã làm xong' })
  await waitToSee(tab, { selector: '.panel[data-step=b3]' })

  // With the keyboard, then by hand: the focus goes along, and it is said.
  await studio.front()
  await clickOn(studio, { selector: '[data-card=b2] [data-part=grip]' })
  await studio.press('ArrowDown')
  await waitUntil(async () => (await order(studio)) === 'b1,b3,b2', 'the card to go down')
  expect(await focused(studio)).toBe('b2')
  expect(await studio.evaluate(() => document.querySelector('.unseen[role=status]')?.textContent)).toMatch(
    /nay là bước 3 trong 3/,
  )
  const grip = async (card: string) =>
    middle(
      (await studio.boxOf(findSpot, {
        selector: `[data-card=${card}] [data-part=grip]`,
        reveal: true as const,
      })) as Box,
    )
  const first = await grip('b1')
  await studio.drag(await grip('b3'), { ...first, y: first.y - 10 })
  await waitUntil(async () => (await order(studio)) === 'b3,b1,b2', 'the card to be dropped first')
  await clickOn(studio, { selector: '.bar .button', text: 'Hoàn tác' })
  await waitUntil(async () => (await order(studio)) === 'b1,b3,b2', 'the order before')

  // A part of a long tour begins at a step, is named, and is kept; taken back, and done again.
  await clickOn(studio, { selector: '[data-card=b3] [data-part=more]' })
  await clickOn(studio, { selector: '[data-card=b3] .button', text: 'Bắt đầu một phần mới từ bước này' })
  await fillIn(studio, { selector: '.part textarea[lang=vi]', nth: 1 }, 'Xem lại')
  expect.soft([...(await findFaults(studio)), ...(await findCutText(studio, { sizes: [100, 200] }))]).toEqual([])
  for (const [words, parts] of [
    ['Hoàn tác', 2],
    ['Hoàn tác', 0],
    ['Làm lại', 2],
    ['Làm lại', 2],
  ] as const) {
    await clickOn(studio, { selector: '.bar .button', text: words })
    await waitUntil(
      () => studio.evaluate((n) => document.querySelectorAll('.part.end').length === n, parts),
      `${parts} parts`,
    )
  }

  // Worker and page die as soon as it is said that all is saved.
  await fillIn(studio, { selector: '[data-card=b1] textarea[lang=vi]' }, 'Đọc kỹ hướng dẫn')
  await waitToSee(studio, { selector: '.bar [role=status]', text: 'Đã lưu' })
  await learner.stopBackground()
  await studio.close()
  const again = await learner.openExtensionPage('studio.html')
  const after = await draftIn(again)
  expect(after.steps.map((it) => it.id)).toEqual(['b1', 'b3', 'b2'])
  expect(after.steps[0]?.do.vi).toBe('Đọc kỹ hướng dẫn')
  expect(after.segments?.map((it) => [it.from, it.title.vi])).toEqual([
    ['b1', ''],
    ['b3', 'Xem lại'],
  ])
  expect(JSON.stringify(await readLocal(again))).not.toContain(SECRET)
})
