import { expect, test } from 'vitest'
import { readPackText } from '#catalog/read-pack-file.ts'
import type { Draft } from '#schema/draft.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { toDraft } from '#studio/to-draft.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { button, fill, press } from './sample-acts.ts'

const START = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Ba')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const both = (text: string) => ({ vi: text, en: `${text} (en)` })
const after = (...edits: Edit[]): Draft => edits.reduce(editDraft, START)
const FULL = after(
  {
    type: 'source',
    at: 0,
    source: { id: 'nguon-1', title: both('Nghị định'), date: '2026-01-02', confidence: 'press' },
  },
  { type: 'procedure', text: '2.000635' },
  { type: 'competence', code: '2.3', on: true },
  { type: 'fact', list: 'prepare', fact: { id: 'm1', text: both('Ảnh chân dung'), source: 'nguon-1' } },
  { type: 'fact', list: 'law', fact: { id: 'm1', text: both('Điều 24'), source: 'nguon-1', article: '24' } },
  { type: 'fact', list: 'law', fact: { id: 'm2', text: { vi: '', en: '' }, source: 'nguon-1' } },
  { type: 'fact', list: 'fee', fact: { id: 'm1', text: both('Không mất phí'), source: 'ghi-lai' } },
  { type: 'step', step: 'b2', text: 'why', words: both('Để cơ quan liên hệ') },
  { type: 'step', step: 'b2', text: 'note', words: { vi: '', en: '' } },
  { type: 'tip', step: 'b2', text: 'text', words: both('Viết hoa, có dấu') },
  { type: 'tip', step: 'b2', text: 'example', words: both('NGUYỄN VĂN A') },
  { type: 'optional', step: 'b2', optional: true },
  { type: 'when', step: 'b2', when: [{ shows: button('Hai') }] },
  { type: 'branches', step: 'b1', branches: [{ id: 'n1', when: [{ hides: button('Hai') }], to: 'b3' }] },
)

test('all that an editor can say of a tour is in the pack, which is taken as any other', () => {
  expect(checkDraft(FULL).filter((it) => it.must)).toEqual([])
  const read = readPackText(JSON.stringify(toPackFile(FULL)), [], [])
  expect('reason' in read ? [read.reason.vi, read.fault] : []).toEqual([])
  if (!('pack' in read)) return
  const [tour] = read.pack.tours
  expect(tour).toMatchObject({
    procedure: '2.000635',
    competences: ['2.3'],
    prepare: [{ text: 'Ảnh chân dung (chưa kiểm chứng trên cổng thật)', source: 'nguon-1' }],
    law: [{ text: 'Điều 24 (chưa kiểm chứng trên cổng thật)', article: '24' }],
    fee: { text: 'Không mất phí', source: 'ghi-lai' },
  })
  expect(tour?.steps[0]?.branches).toEqual([{ when: [{ hides: button('Hai') }], to: 'b3' }])
  expect(tour?.steps[1]).toMatchObject({ why: 'Để cơ quan liên hệ', optional: true, when: [{ shows: button('Hai') }] })
  expect(tour?.steps[1]?.note).toBeUndefined()
  expect(read.pack.tips[0]).toMatchObject({
    page: 'ghi-thu/trang-1',
    tips: [{ id: 'meo-b2', text: 'Viết hoa, có dấu', example: 'NGUYỄN VĂN A' }],
  })
  expect(read.pack.sources['nguon-1']?.title).toBe('Nghị định')
})

test.each<[string, Edit]>([
  ['half', { type: 'step', step: 'b1', text: 'why', words: { vi: 'Vì sao' } }],
  ['half', { type: 'fact', list: 'prepare', fact: { id: 'm1', text: { vi: 'Ảnh', en: '' }, source: 'ghi-lai' } }],
  ['bad-procedure', { type: 'procedure', text: '12' }],
  [
    'bad-article',
    { type: 'fact', list: 'law', fact: { id: 'm1', text: both('Luật'), source: 'ghi-lai', article: '24a' } },
  ],
  [
    'no-source-title',
    { type: 'source', at: 0, source: { id: 'nguon-1', title: both(' '), date: '2026-01-02', confidence: 'seen' } },
  ],
  ['markup', { type: 'tip', step: 'b2', text: 'text', words: both('<b>đậm</b>') }],
])('“%s” is said before anything is handed out', (kind, edit) => {
  const remarks = checkDraft(after(edit))
  expect(remarks.find((it) => it.kind === kind)?.must).toBe(true)
})

const NAMED = { id: 'nguon-1', title: both('Cán bộ một cửa phường'), date: '2026-02-03' }
const tipOf = (draft: Draft) => toPackFile(draft).tips?.[0]?.tips[0]

test('a tip says where it is known from: the recording, or what its author names, with the mark of what was only read or heard', () => {
  const told = after({ type: 'tip', step: 'b2', text: 'text', words: both('Viết hoa.') })
  expect(tipOf(told)).toMatchObject({ text: 'Viết hoa.', source: 'ghi-lai' })
  const heard = editDraft(told, { type: 'tip-source', step: 'b2', source: { ...NAMED, confidence: 'press' } })
  expect(tipOf(heard)).toMatchObject({ text: 'Viết hoa (chưa kiểm chứng trên cổng thật).', source: 'nguon-1' })
  const pack = toPackFile(heard)
  expect(pack.locales?.en?.tips?.['meo-b2']?.text).toBe('Viết hoa. (en) (not yet checked on the real portal)')
  expect(pack.portal.sources['nguon-1']).toEqual({ title: NAMED.title.vi, date: NAMED.date, confidence: 'press' })
  expect('pack' in readPackText(JSON.stringify(pack), [], [])).toBe(true)
  const seen = editDraft(heard, { type: 'source', at: 0, source: { ...NAMED, confidence: 'seen' } })
  expect(tipOf(seen)).toMatchObject({ text: 'Viết hoa.', source: 'nguon-1' })
  // Taken away, the tip rests on the recording again.
  expect(tipOf(editDraft(seen, { type: 'source', at: 0, source: null }))).toMatchObject({ source: 'ghi-lai' })
  expect(tipOf(editDraft(heard, { type: 'tip-source', step: 'b2', source: null }))).toMatchObject({ source: 'ghi-lai' })
})
