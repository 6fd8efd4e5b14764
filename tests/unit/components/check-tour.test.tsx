// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { type CheckedPack, CheckTour } from '#components/studio/CheckTour.tsx'
import type { CheckRow } from '#stores/check-store.ts'
import { toDraft } from '#studio/to-draft.ts'
import { renderInPage } from '../../support/render-in-page.tsx'
import { press } from '../studio/sample-acts.ts'

const DRAFT = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), press('Hai'), press('Ba'), press('Bốn')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const row = (at: number, more: Partial<CheckRow>): CheckRow => ({
  ...{ step: `b${at}`, verdict: 'found', real: true, changed: false, proposal: null },
  ...more,
})
const ROWS = [
  row(1, {}),
  row(2, { real: false }),
  row(3, {
    verdict: 'unsure',
    changed: true,
    proposal: { target: { role: 'button', names: ['Ba mới'] }, kind: 'press', label: 'Ba mới' },
  }),
  row(4, { verdict: 'missing' }),
]
const nothing = () => {}
const page = (on: boolean, verified?: string, pack?: CheckedPack) =>
  renderToStaticMarkup(
    <CheckTour
      {...{ on, denied: false, rows: ROWS, writing: [{ step: 'b2', kind: 'jargon', words: 'DVCTT' }], language: 'vi' }}
      draft={verified ? { ...DRAFT, verified } : DRAFT}
      pack={pack ?? null}
      {...{ onStart: nothing, onStop: nothing, onTake: nothing, onPoint: nothing }}
    />,
  )

test('each step says what was found of it, in words and with a sign, and what can be done about it', () => {
  const items = page(true).split('<li class="row').slice(1)
  expect(items.map((it) => /verdict ([\w-]+)">([^<]+)/.exec(it)?.slice(1))).toEqual([
    ['found', 'Tìm thấy'],
    ['found', 'Tìm thấy (trang luyện tập)'],
    ['unsure', 'Không chắc'],
    ['missing', 'Không thấy'],
  ])
  expect(items.map((it) => [it.includes('Dùng “Ba mới”'), it.includes('Chỉ lại trên trang')])).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [false, true],
  ])
  expect(page(true)).toContain('Tìm thấy 2 trong 4 bước.')
})

test('whether it was checked on the real portal, and what could be said better, is there without checking', () => {
  expect(page(false)).toContain('Chưa kiểm trên cổng thật.')
  expect(page(false, '2026-11-23')).toContain('Đã kiểm trên cổng thật ngày 2026-11-23.')
  expect(page(false)).toContain('Chữ tắt chưa có lời giải nghĩa: DVCTT.')
  expect(page(false)).not.toContain('class="checks"')
})

test('of a pack’s tour the same is said, but it is only looked at: mending begins with a draft', () => {
  const pack = { name: 'Cổng mẫu', verified: null, passed: false }
  const said = page(true, undefined, pack)
  expect(said).toContain('Bài trong “Cổng mẫu”, chỉ xem.')
  expect(said).toContain('Chưa ai kiểm hết bài này trên cổng thật.')
  expect(said).toContain('Làm bản nháp, dùng “Ba mới”')
  expect(said).toContain('Làm bản nháp để chỉ lại')
  expect(said).not.toContain('Chỉ lại trên trang')
  expect(said).not.toContain('Hôm nay mọi bước đều tìm thấy')
  expect(page(true, undefined, { ...pack, passed: true })).toContain('Hôm nay mọi bước đều tìm thấy trên cổng thật.')
  // The draft's own mark is not the pack's.
  expect(page(false, '2026-11-23', pack)).not.toContain('2026-11-23')
})

test('what is found but is another now says so and why; sites that may not be read are said', () => {
  const rows = [row(1, { changed: true }), row(2, { verdict: 'hidden' }), row(3, { verdict: 'not-asked' }), row(4, {})]
  const said = renderToStaticMarkup(
    <CheckTour
      {...{ on: true, denied: true, rows, writing: [], language: 'vi', draft: DRAFT }}
      {...{ onStart: nothing, onStop: nothing, onTake: nothing, onPoint: nothing }}
    />,
  )
  const items = said.split('<li class="row').slice(1)
  expect(items.map((it) => /verdict ([\w-]+)">([^<]+)/.exec(it)?.slice(1))).toEqual([
    ['changed', 'Tìm thấy, nhưng đã đổi khác'],
    ['hidden', 'Đang bị che'],
    ['not-asked', 'Không cần ở đây'],
    ['found', 'Tìm thấy'],
  ])
  expect(items[0]).toContain('vẫn nhận ra')
  expect(items[1]).toContain('mở ra trên trang')
  expect(said).toContain('Bạn chưa cho phép đọc các trang của bài')
})

test('one press takes what is proposed, points anew, or goes to the step', async () => {
  const on = { onStart: vi.fn(), onStop: vi.fn(), onTake: vi.fn(), onPoint: vi.fn() }
  const { press: pressOn } = await renderInPage(
    <>
      <div data-card="b3">
        <textarea data-part="vi" />
      </div>
      <CheckTour {...{ on: true, denied: false, rows: ROWS, writing: [], language: 'vi', draft: DRAFT }} {...on} />
    </>,
  )
  await pressOn('Dùng “Ba mới”')
  expect(on.onTake).toHaveBeenCalledWith('b3', ROWS[2]?.proposal)
  await pressOn('Chỉ lại trên trang')
  expect(on.onPoint).toHaveBeenCalledWith(DRAFT.steps[2])
  const focus = vi.spyOn(document.querySelector('textarea') as HTMLElement, 'focus')
  await pressOn('Bước 3')
  expect(focus).toHaveBeenCalledOnce()
  await pressOn('Dừng kiểm tra')
  expect(on.onStop).toHaveBeenCalledOnce()
})
