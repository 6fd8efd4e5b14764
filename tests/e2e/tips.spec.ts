import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { findSpot, type Spot } from '../support/find-spot.ts'
import { clickOn, sees, waitToSee } from '../support/gestures.ts'
import type { Box, Tab } from '../support/learner.ts'
import { shared } from '../support/measure-card.ts'
import { EFORM, openEForm } from '../support/open-e-form.ts'
import { shutLauncher, waitForLauncher } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const NAME = { selector: '[name="data[HoVaTenC]"]' }
const IN_FRAME = { selector: '[name="HoVaTenC"]', frame: EFORM }
const BUBBLE = { selector: '.at-tip .panel' }
const MARKER = { selector: '.marker' }

const bubbleText = (tab: Tab) =>
  tab.evaluate(() => {
    const roots = [...document.querySelectorAll('div')].map((it) => it.shadowRoot)
    return roots.map((it) => it?.querySelector('.at-tip')?.textContent).find(Boolean) ?? null
  })

/** Gap in px between two boxes; 0 when they touch. */
function gap(a: Box, b: Box): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width))
  return Math.hypot(across, Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height)))
}

/** Waits until the tip is open right beside the field, and not over it. */
async function waitBeside(tab: Tab, field: Spot): Promise<void> {
  let last: unknown
  await waitUntil(async () => {
    const [tip, box] = [await tab.boxOf(findSpot, BUBBLE), await tab.boxOf(findSpot, field, field.frame)]
    last = { tip, box }
    return tip && box && shared(tip, box) === 0 && gap(tip, box) < 40
  }, 'the tip to be beside its field').catch((error) => {
    throw new Error(`${error.message} ${JSON.stringify(last)}`)
  })
}

const typedInto = (tab: Tab, { selector, frame }: Spot) =>
  tab.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, selector, frame)

test('a field with the focus has its tip beside it, with example, usual mistake and source; typing goes on', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await shutLauncher(tab)
  await waitToSee(tab, MARKER)
  await clickOn(tab, NAME)
  await waitBeside(tab, NAME)
  const text = await bubbleText(tab)
  expect(text).toContain('Tên của người đi khai, không phải tên em bé.')
  expect(text).toContain('Ví dụ: Nguyễn Văn Thử')
  expect(text).toContain('Hay nhầm: Gõ tên em bé vào phần I.')
  expect(text).toMatch(/Nguồn: Nội dung mẫu hộ tịch .* Chưa kiểm chứng trên cổng thật/)
  await tab.type('Trần Thị Ước')
  expect(await typedInto(tab, NAME)).toBe('Trần Thị Ước')
  await tab.evaluate(() => window.scrollBy(0, 60))
  await waitBeside(tab, NAME)
})

test('a pressed marker opens the tip and leaves the focus where it is; “Đóng” closes it', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await shutLauncher(tab)
  await waitToSee(tab, MARKER)
  await clickOn(tab, { selector: '[name="data[SoDinhDanhC]"]' })
  await clickOn(tab, MARKER)
  await waitBeside(tab, NAME)
  await tab.type('0000')
  expect(await typedInto(tab, { selector: '[name="data[SoDinhDanhC]"]' })).toBe('0000')
  await clickOn(tab, { selector: '.at-tip .button', text: 'Đóng' })
  await waitUntil(async () => !(await sees(tab, BUBBLE)), 'the tip to close')
})

test('in a frame of another origin a field has its tip beside it too, on focus and by its marker', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('tu-phap', '/nop-ho-so.html?ma=1.001193'))
  await openEForm(tab)
  await shutLauncher(tab)
  await waitToSee(tab, { ...MARKER, frame: EFORM })
  await clickOn(tab, IN_FRAME)
  await waitBeside(tab, IN_FRAME)
  expect(await bubbleText(tab)).toContain('Tên của bạn, người đi làm giấy')
  await tab.type('Lê Văn Đực')
  expect(await typedInto(tab, IN_FRAME)).toBe('Lê Văn Đực')
  await clickOn(tab, { ...MARKER, nth: 1, frame: EFORM })
  await waitUntil(async () => (await bubbleText(tab))?.includes('Số của giấy tờ vừa chọn'), 'the other tip')
  await clickOn(tab, { selector: '.at-tip .button', text: 'Ẩn mẹo ở trang này' })
  await waitUntil(async () => !(await sees(tab, { ...MARKER, frame: EFORM })), 'the markers in the frame to go')
})

test('tips hidden on a page stay hidden there after a reload, and are there elsewhere', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await shutLauncher(tab)
  await waitToSee(tab, MARKER)
  await clickOn(tab, NAME)
  await waitBeside(tab, NAME)
  await clickOn(tab, { selector: '.at-tip .button', text: 'Ẩn mẹo ở trang này' })
  await waitUntil(async () => !(await sees(tab, MARKER)) && !(await sees(tab, BUBBLE)), 'the tips to go')
  await tab.goto(await tab.url())
  await waitForLauncher(tab)
  expect(await sees(tab, MARKER)).toBe(false)
  await tab.goto(practice.url('dvcqg', '/index.html'))
  await waitToSee(tab, MARKER)
})

test('tips hidden altogether are hidden on every page, also after a reload', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await shutLauncher(tab)
  await waitToSee(tab, MARKER)
  await clickOn(tab, NAME)
  await waitBeside(tab, NAME)
  await clickOn(tab, { selector: '.at-tip .button', text: 'Ẩn mọi mẹo' })
  await waitUntil(async () => !(await sees(tab, MARKER)), 'the markers to go')
  for (const address of [await tab.url(), practice.url('dvcqg', '/index.html')]) {
    await tab.goto(address)
    await waitForLauncher(tab)
    expect(await sees(tab, MARKER)).toBe(false)
  }
})

test('on the log-in page there is no marker on any field', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('vneid', '/dang-nhap.html?cho=dvcqg'))
  await waitForLauncher(tab)
  expect(await sees(tab, MARKER)).toBe(false)
  await clickOn(tab, { selector: '#so-dinh-danh' })
  expect(await sees(tab, BUBBLE)).toBe(false)
})
