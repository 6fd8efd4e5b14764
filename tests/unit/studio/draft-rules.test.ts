import { expect, test } from 'vitest'
import { draftRules, pagesNear, tabOfPage } from '#studio/draft-rules.ts'
import { toDraft } from '#studio/to-draft.ts'
import { act, fill, press, spot } from './sample-acts.ts'

const inFrame = spot({ top: false, host: 'to-khai.mau.gov.vn', path: '/e-form' })
const known = spot({ known: 'dvcqg/thu-tuc', marks: [] })
const DRAFT = toDraft(
  {
    id: 'ghi-thu',
    acts: [act('arrive'), press('Nộp'), fill('Tên', { spot: inFrame }), press('Xem', { spot: known })],
  },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const PACK = {
  portal: { id: 'dvcqg' },
  pages: [
    { id: 'thu-tuc', name: 'Thủ tục', url: [{ hostname: 'dichvucong.gov.vn', pathname: '/thu-tuc' }], examples: [] },
    { id: 'khac', name: 'Khác', url: [{ hostname: 'dichvucong.gov.vn', pathname: '/khac' }], examples: [] },
  ],
}
const RULES = draftRules(DRAFT, [PACK])
const tab = (id: number, url: string, seen = id) => ({ id, url, seen })
const find = (step: string, ...tabs: ReturnType<typeof tab>[]) =>
  tabOfPage(tabs, RULES, pagesNear(DRAFT, step), DRAFT.hosts, () => null)

test('the rules are those of the draft’s own pages and of the pages it uses of others', () => {
  expect(RULES.map((it) => `${it.pack}/${it.page.id}`)).toEqual(['ghi-thu/trang-1', 'ghi-thu/trang-2', 'dvcqg/thu-tuc'])
})

test('the tab is the one that shows the page; of two the one used last', () => {
  const shown = 'https://dichvucong.mau.gov.vn/nop-ho-so'
  const other = 'https://dichvucong.gov.vn/thu-tuc'
  expect(find('b1', tab(1, shown), tab(2, other))).toBe(1)
  expect(find('b3', tab(1, shown), tab(2, other))).toBe(2)
  expect(find('b1', tab(1, shown, 9), tab(2, shown, 5))).toBe(1)
})

test('what is in a frame has its page around it; a page of the same host will do; any other will not', () => {
  expect(find('b2', tab(1, 'https://dichvucong.mau.gov.vn/nop-ho-so'))).toBe(1)
  expect(find('b1', tab(1, 'https://dichvucong.mau.gov.vn/khac'))).toBe(1)
  expect(find('b1', tab(1, 'https://mau.vn/nop-ho-so'))).toBeNull()
})
