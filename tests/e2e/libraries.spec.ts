import type { Draft } from '../../src/schema/draft.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { type Act, perform } from '../support/perform.ts'
import { playTour } from '../support/play-tour.ts'
import { readKept } from '../support/read-log.ts'
import { finishRecording, startRecording } from '../support/record-tour.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

/** Follows the tour from its first step to its last; each target must be found by the words beside it alone. */
async function follow(learner: Learner, tab: Tab, title: string, acts: readonly Act[]): Promise<void> {
  await startTour(tab, title)
  const { steps, tab: last } = await playTour({
    learner,
    tab,
    acts,
    async onStep(card) {
      expect(card.missing, `${card.step} was found`).toBe(false)
    },
  })
  expect(steps).toEqual([...new Set(acts.map((it) => it.step))])
  await pressOurs(last, 'Đóng')
}

/** What a trainer's recording of the same becomes, on a host that no pack knows: its sentences, and all that is kept. */
async function record(learner: Learner, url: string, acts: readonly Act[]): Promise<{ says: string[]; kept: string }> {
  const tab = await startRecording(learner, url)
  for (const it of acts) await perform(tab, it)
  await finishRecording(learner, tab)
  const { local } = await readKept(learner)
  const draft = Object.entries(local).find(([key]) => key.startsWith('draft:'))?.[1] as Draft
  return { says: draft.steps.map((it) => it.do.vi), kept: JSON.stringify(draft) }
}

test('Ant Design: lists, calendar and dialog at the end of the body are followed, and recorded', async ({
  learner,
  practice,
}) => {
  const entry = (text: string) => ({ at: '.ant-select-item-option', text, press: true as const })
  const acts: Act[] = [
    { step: 'ho-ten', at: '#hoTen', type: 'Nguyễn Văn Thử' },
    { step: 'tinh', press: true },
    { step: 'tinh', ...entry('Lào Cai') },
    { step: 'ngay-sinh', press: true },
    { step: 'ngay-sinh', at: '.ant-picker-cell-in-view', text: '15', press: true },
    { step: 'gioi-tinh', press: true },
    { step: 'tiep-tuc', press: true },
    { step: 'doi-tuong', press: true },
    { step: 'doi-tuong', ...entry('cho bản thân') },
    { step: 'xac-nhan', press: true },
  ]
  const tab = await learner.open(practice.url('antd', '/index.html'))
  await follow(learner, tab, 'Hồ sơ trên trang Ant Design (bài kiểm thử)', acts)

  if (learner.browser === 'firefox') return // What the recorder makes of a page is no matter of the browser.
  const box = (id: string) => ({ step: '', at: `.ant-select:has(#${id})`, press: true as const })
  const { says, kept } = await record(learner, practice.url('antd-la', '/index.html'), [
    { step: '', at: '#hoTen', type: 'Nguyễn Văn Thử' },
    box('tinh'),
    { step: '', ...entry('Lào Cai') },
    { step: '', at: '#ngaySinh', press: true },
    { step: '', at: '.ant-picker-cell-in-view', text: '15', press: true },
    { step: '', at: 'button', text: 'Tiếp tục', press: true },
  ])
  expect(says).toEqual([
    'Điền “Họ, chữ đệm, tên”.',
    'Chọn một mục ở “Tỉnh/Thành phố”.',
    'Điền “Ngày sinh”.',
    'Bấm “Tiếp tục”.',
  ])
  for (const value of ['Nguyễn Văn Thử', 'Lào Cai']) expect(kept).not.toContain(value)
})

test('jQuery and select2: lists that hide their select are followed, though they show words before anything is chosen', async ({
  learner,
  practice,
}) => {
  const entry = (text: string) => ({ at: '.select2-results__option', text, press: true as const })
  const acts: Act[] = [
    { step: 'tinh', press: true },
    { step: 'tinh', ...entry('Lào Cai') },
    { step: 'xa', press: true },
    { step: 'xa', ...entry('Phường Luyện Tập 2 (tên bịa)') },
    { step: 'truong-hop', press: true },
    { step: 'truong-hop', ...entry('Trường hợp hai (bịa)') },
    { step: 'khai-ho', press: true },
    { step: 'ho-ten', at: '#txtFULLNAME', type: 'Nguyễn Văn Thử' },
    { step: 'cam-doan', press: true },
    { step: 'gui', press: true },
  ]
  const tab = await learner.open(practice.url('select2', '/index.html'))
  await follow(learner, tab, 'Hồ sơ trên trang jQuery và select2 (bài kiểm thử)', acts)

  if (learner.browser === 'firefox') return
  const { says, kept } = await record(learner, practice.url('select2-la', '/index.html'), [
    { step: '', at: '.row:has(#cboRECEIVE_ADDR_CITY_ID) [role=combobox]', press: true },
    { step: '', ...entry('Lào Cai') },
    { step: '', at: '#txtFULLNAME', type: 'Nguyễn Văn Thử' },
    { step: '', at: '#chkCHECK_LIABILITY', press: true },
  ])
  expect(says).toEqual([
    // What names select2's box is its own choice; people see the label over it, which says of nothing that it is its.
    'Chọn một mục ở “Tỉnh/Thành phố”.',
    'Điền “Họ, chữ đệm, tên”.',
    'Chọn “Tôi xin chịu trách nhiệm về lời khai trên”.',
  ])
  for (const value of ['Nguyễn Văn Thử', 'Lào Cai']) expect(kept).not.toContain(value)
})
