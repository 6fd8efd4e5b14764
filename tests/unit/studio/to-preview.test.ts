import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { tour as schema } from '#schema/tour.ts'
import { editDraft } from '#studio/edit-draft.ts'
import { createPreviewAsk, observed } from '#studio/preview-ask.ts'
import { toDraft } from '#studio/to-draft.ts'
import { toPreviewCard, toPreviewScene } from '#studio/to-preview.ts'
import { fill, press } from './sample-acts.ts'

const START = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Ba')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const DRAFT = editDraft(START, { type: 'step', step: 'b2', text: 'note', words: { vi: 'Cẩn thận', en: 'Careful' } })
const scene = (step: string, language: 'vi' | 'en' = 'vi') =>
  toPreviewScene({
    draft: DRAFT,
    step,
    settings: { ...DEFAULT_SETTINGS, language, heal: 'yes' },
    pageNames: new Map([['ghi-thu/trang-1', 'Trang nộp']]),
    tab: 7,
    now: '2026-11-22T08:00:00.000Z',
  })

test('the card is the learner’s: its step, its number, its page, its source, in their language', () => {
  expect(toPreviewCard(scene('b2'))).toMatchObject({
    situation: 'guiding',
    number: 2,
    total: 3,
    pageName: 'Trang nộp',
    cited: 'Ghi lại trên dichvucong.mau.gov.vn (2026-11-22)',
    canBack: true,
    step: { do: 'Điền “Hai”.', note: 'Cẩn thận' },
  })
  expect(toPreviewCard(scene('b2', 'en'))?.step).toMatchObject({ do: 'Fill in “Hai”.', note: 'Careful' })
  expect(toPreviewCard(scene('b9'))).toBeNull()
})

test('what is looked at is a tour that could run, of which nothing is learnt or kept', () => {
  const { tour, settings, session } = scene('b2')
  expect(schema.safeParse(tour).error?.issues ?? []).toEqual([])
  expect(settings).toMatchObject({ heal: 'no', tips: false, launcher: false, helping: false })
  // As if the steps before had been done: so one can go back to them.
  expect(session?.outcomes).toEqual({ b1: 'done' })
  expect(session).toMatchObject({ step: 'b2', tab: 7 })
})

test('an empty text does not keep a step from being looked at', () => {
  const empty = editDraft(DRAFT, { type: 'step', step: 'b1', text: 'do', words: { vi: '', en: '' } })
  const { tour } = toPreviewScene({
    ...{ draft: empty, step: 'b1', settings: DEFAULT_SETTINGS },
    pageNames: new Map(),
    tab: 1,
    now: '',
  })
  expect(tour?.steps[0]?.do).toBe('…')
})

test('the step is shown once its page is open in some frame, and is astray when everything has loaded without it', () => {
  const { session } = scene('b1')
  if (!session) throw new Error('no session')
  const says = (page: string | null, settled: boolean) =>
    observed(session, { type: 'observed', frame: 1, page, facts: {}, arrived: false, settled })
  expect(says('ghi-thu/trang-1', false)).toMatchObject({ open: { 1: { page: 'ghi-thu/trang-1' } }, astray: false })
  expect(says(null, false).astray).toBe(false)
  expect(says(null, true).astray).toBe(true)
})

test('sources that the author names are shown by their names', () => {
  const source = {
    id: 'nguon-1',
    title: { vi: 'Nghị định', en: 'Decree' },
    date: '2026-01-02',
    confidence: 'press' as const,
  }
  const { sources } = toPreviewScene({
    ...{ draft: editDraft(DRAFT, { type: 'source', at: 0, source }), step: 'b1', settings: DEFAULT_SETTINGS },
    ...{ pageNames: new Map(), tab: 1, now: '' },
  })
  expect(sources['nguon-1']).toBe('Nghị định (2026-01-02)')
})

test('a press on the card is told to whoever shows the step; the step stays, and nobody else is asked', async () => {
  const told: string[] = []
  const slot = { now: { scene: scene('b2') } } as unknown as Parameters<typeof createPreviewAsk>[0]
  const ask = createPreviewAsk(slot, (said) => told.push(said))
  for (const button of ['next', 'back', 'skip', 'leave', 'pause', 'hint'] as const)
    await ask({ type: 'tell', input: { type: 'pressed', button } } as unknown as Parameters<typeof ask>[0])
  expect(told).toEqual(['next', 'back', 'next', 'closed', 'closed'])
  expect(slot.now?.scene.session?.step).toBe('b2')
})
