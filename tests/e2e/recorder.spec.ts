import { randomInt } from 'node:crypto'
import type { Draft } from '../../src/schema/draft.ts'
import { LEARNER } from '../portals/formio/learner.ts'
import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { faultsOverPage } from '../support/faults-over-page.ts'
import { findSpot } from '../support/find-spot.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Box, Learner, Tab } from '../support/learner.ts'
import { type Act, perform } from '../support/perform.ts'
import { playTour } from '../support/play-tour.ts'
import { practiceDoings } from '../support/practice-recording.ts'
import { readKept } from '../support/read-log.ts'
import { type ReadShot, readShots } from '../support/read-shots.ts'
import { finishRecording, startRecording, takeDraft } from '../support/record-tour.ts'
import { tableOf } from '../support/replay/counts.ts'
import { createReplay } from '../support/replay/replay-changed.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

// There, and back after each change of the portal: on a busy machine that takes its time.
test.setTimeout(240_000)

/** Letters that stand nowhere by chance. */
const mark = () => `Zq${Array.from({ length: 10 }, () => 'bcdghklmnpqrtvx'[randomInt(15)]).join('')}`

/** Records what is done, takes it in as a pack, and follows the tour that it became. */
async function thereAndBack(
  learner: Learner,
  url: string,
  doings: readonly Act[],
  acts: readonly Act[],
  look?: { during(tab: Tab, at: number): Promise<void>; after(studio: Tab): Promise<void> },
) {
  const tab = await startRecording(learner, url)
  for (const [at, it] of doings.entries()) {
    await look?.during(tab, at)
    await perform(tab, it)
  }
  const studio = await finishRecording(learner, tab)
  await takeDraft(studio)
  await tab.goto(url)
  await look?.after(studio)
  await studio.close()
  const { local } = await readKept(learner)
  const draft = Object.entries(local).find(([key]) => key.startsWith('draft:'))?.[1] as Draft
  await tab.front()
  await startTour(tab, draft.title.vi)
  const missing: string[] = []
  const replay = await createReplay(draft, acts)
  const { steps, tab: last } = await playTour({
    learner,
    tab,
    acts,
    async onStep(card, at) {
      if (card.missing) missing.push(card.step)
      await replay.atStep(card.step, at)
    },
  })
  const { host } = new URL(url)
  const { rows, moved } = replay.now
  console.log(`${tableOf(`${host.split('.')[0]}, ${learner.browser}`, rows)}\n${moved} places moved`)
  expect(Object.entries(rows).filter(([, { wrong }]) => wrong > 0)).toEqual([])
  expect(moved).toBeGreaterThan(0)
  await pressOurs(last, 'Đóng')
  return { draft, steps, missing, kept: JSON.stringify(await readKept(learner)) }
}

const sentences = (draft: Draft) => draft.steps.map((it) => it.do.vi)

test('done once on a portal that no pack knows, it is a tour that finds every step there', async ({
  learner,
  practice,
}) => {
  const secret = mark()
  const typed = LEARNER.slice(0, 12)
    .filter((it) => !['so-dinh-danh', 'ho-ten-con', 'quoc-tich'].includes(it.step))
    .map((it) => ('type' in it && it.step.startsWith('ho-ten') ? { ...it, type: `Nguyễn ${secret}` } : it)) as Act[]
  const acts = typed.map((it, at) => ({ ...it, step: `b${at + 1}` }))
  const name = { selector: '[name="data[HoVaTenC]"]' }
  let field: Box | null = null
  let viewWidth = 0
  let shots: ReadShot[] = []
  const look = {
    async during(tab: Tab, at: number) {
      if (at === 0) {
        await clickOn(tab, { selector: '.bar [aria-pressed=false]' })
        await waitToSee(tab, { selector: '.bar [aria-pressed=true]' })
        await learner.pressSign(tab)
        expect.soft(await faultsOverPage(tab), 'the bar').toEqual([])
      }
      if (at !== 1) return
      // As long as it takes a person to go to the next field: then the page is still.
      await new Promise((done) => setTimeout(done, 2000))
      field = await tab.boxOf(findSpot, name)
      viewWidth = await tab.evaluate(() => innerWidth)
    },
    async after(studio: Tab) {
      await waitToSee(studio, { selector: '.step .shot img' })
      shots = await readShots(studio, field ? [field] : [], viewWidth)
      await clickOn(studio, { selector: '.check-tour .button' })
      await waitToSee(studio, { selector: '.check-tour [role=status]', text: 'Tìm thấy 8 trong 9 bước.' })
      // How many copies is asked once copies are wanted.
      await waitToSee(studio, { selector: '.check-tour li:nth-child(8) .missing' })
    },
  }
  const url = practice.url('formio-la', FORMIO_PATH)
  const { draft, steps, missing, kept } = await thereAndBack(learner, url, typed, acts, look)
  const first = shots.find((it) => it.shot === draft.steps[0]?.shot)
  expect(first?.whole).toBeGreaterThan(150)
  expect(first?.spread[0]).toBeLessThan(12)
  expect(first?.width).toBeLessThanOrEqual(960)
  expect(shots.map((it) => it.shot).filter((it) => !draft.steps.some(({ shot }) => shot === it))).toEqual([])
  for (const { bytes } of shots) expect(bytes).not.toContain(secret)
  // A practice portal proves nothing of the real one.
  expect(draft.verified).toBeUndefined()
  expect(sentences(draft)).toEqual([
    'Điền “Họ, chữ đệm, tên”.',
    'Điền “Ngày”.',
    'Chọn một mục ở “Tháng”.',
    'Điền “Năm”.',
    'Chọn một mục ở “Giới tính”.',
    'Điền “Họ, chữ đệm, tên”.',
    'Chọn một mục ở “Đề nghị cấp bản sao”.',
    'Điền “Số lượng bản sao , numeric only,”.',
    'Bấm “Bước sau (nhãn của bản luyện tập)”.',
  ])
  expect(draft.pages.map((it) => it.url[0]?.pathname)).toEqual(['/vi/padsvc/apply-online/:p1'])
  expect(steps).toEqual(draft.steps.map((it) => it.id))
  expect(missing).toEqual([])
  expect(kept).toContain('Giới tính')
  for (const value of [secret, 'Nữ', '0123456789abcdef01234567']) expect(kept).not.toContain(value)
})

test('khai sinh recorded over four origins and a frame, what is the person’s own stays theirs and every step is found', async ({
  learner,
  practice,
}) => {
  const [secret, code] = [mark(), String(randomInt(100_000, 999_999))]
  const doings = practiceDoings('1.001193', secret, code)
  const url = practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=1.001193&da-dang-nhap=1')
  const { draft, steps, missing, kept } = await thereAndBack(learner, url, doings, doings)
  expect(draft.steps.map((it) => it.page)).toEqual([
    ...['dvcqg/thu-tuc', 'dvcqg/thu-tuc', 'dvcqg/thu-tuc', 'dvcqg/dich-vu'],
    ...['vneid/dang-nhap#chia-se', 'vneid/dang-nhap#passcode'],
    ...['tu-phap/nop-ho-so#thong-tin-chung', 'tu-phap/nop-ho-so#thong-tin-chung', 'tu-phap/nop-ho-so#buoc-1'],
    'tu-phap/nop-ho-so#luu-du-lieu',
    ...Array(9).fill('tu-phap/to-khai-khai-sinh'),
  ])
  expect(sentences(draft).slice(0, 4)).toEqual([
    'Chọn Tỉnh/Thành phố.',
    'Chọn Phường/Xã.',
    'Bấm “Nộp hồ sơ”.',
    'Bấm “Nộp trực tuyến”.',
  ])
  const own = draft.steps.filter((it) => it.own)
  expect(own.map((it) => [it.own, it.target])).toEqual([
    ['log-in', undefined],
    ['passcode', undefined],
  ])
  expect(steps).toEqual(draft.steps.map((it) => it.id))
  expect(missing).toEqual([])
  expect(kept).not.toContain(secret)
  expect(kept).not.toMatch(new RegExp(`(?<![\\d.a-f-])${code}(?![\\d.a-f-])|Hà Nội|Căn cước công dân|Nữ`))
})
