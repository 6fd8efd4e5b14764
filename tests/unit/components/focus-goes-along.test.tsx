// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { GuestSwitch, useFocusOnGuest } from '#components/guest/GuestSwitch.tsx'
import { PublishPage } from '#components/publish/PublishPage.tsx'
import { CheckTour } from '#components/studio/CheckTour.tsx'
import { FactList } from '#components/studio/FactList.tsx'
import { Packs } from '#components/studio/Packs.tsx'
import { Sources } from '#components/studio/Sources.tsx'
import { StepList } from '#components/studio/StepList.tsx'
import { StepMore } from '#components/studio/StepMore.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { createEditorSay } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { GuestView } from '#schema/guest.ts'
import type { PackSummary } from '#schema/pack-file.ts'
import type { PublishState } from '#stores/publish-store.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { toDraft } from '#studio/to-draft.ts'
import { renderInPage } from '../../support/render-in-page.tsx'
import { madeLesson } from '../publish/made-lesson.ts'
import { button, press } from '../studio/sample-acts.ts'

const GUEST: GuestView = { who: 'khach', minutes: 10, fixed: null, leaving: false }

it('to the question, and back to the button that asked it', async () => {
  const words = { label: 'Xóa tất cả', question: 'Xóa toàn bộ nhật ký?', yes: 'Xóa', no: 'Giữ lại' }
  const { press, focused } = await renderInPage(<Confirm {...words} onYes={vi.fn()} />)
  await press('Xóa tất cả')
  expect(focused()).toBe('Xóa toàn bộ nhật ký?')
  await press('Giữ lại')
  expect(focused()).toBe('Xóa tất cả')
})

it('to the question before guest mode is switched off, and back', async () => {
  const { press, focused } = await renderInPage(
    <GuestSwitch guest={GUEST} attempts={2} language="vi" onAsk={vi.fn()} />,
  )
  await press('Tắt chế độ này')
  expect(focused()).toContain('nhật ký của khách thì sao?')
  await press('Chưa tắt')
  expect(focused()).toBe('Tắt chế độ này')
})

const SIMPLE: Draft = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), press('Hai')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const say = createEditorSay('vi')
const text = { vi: 'Giấy khai sinh', en: 'Birth certificate' }
const nothing = () => {}

/** Draws a draft anew after each edit, as the studio does. */
async function edited(draft: Draft, part: (draft: Draft, onEdit: (edit: Edit) => void) => ReactNode) {
  let now = draft
  const draw = () =>
    part(now, (edit) => {
      now = editDraft(now, edit)
    })
  const page = await renderInPage(draw())
  return { ...page, press: (words: string) => page.press(words).then(() => page.again(draw())) }
}

it.each(['prepare', 'law'] as const)('from a fact that is deleted to what it was one of (%s)', async (list) => {
  const facts = { [list]: [{ id: 'm1', text, source: 'ghi-lai' }] }
  const { press, focused } = await edited({ ...SIMPLE, facts }, (draft, onEdit) => (
    <FactList {...{ list, draft, say, onEdit }} most={8} sources={[['ghi-lai', 'Lần ghi này']]} />
  ))
  await press('Xóa mục 1')
  expect(focused()).toBe(say(`fact-${list}`))
})

it('from a source that is deleted to what it was one of', async () => {
  const sources: Draft['sources'] = [{ id: 'nguon-1', title: text, date: '2026-01-05', confidence: 'seen' }]
  const { press, focused } = await edited({ ...SIMPLE, sources }, (draft, onEdit) => (
    <Sources {...{ draft, say, onEdit }} />
  ))
  await press('Xóa nguồn 1')
  expect(focused()).toBe('Nguồn')
})

it('from a way that is dropped to what it was one of', async () => {
  const branches = [{ id: 'n1', when: [{ shows: button('Hai') }], to: 'b2' }]
  const steps = SIMPLE.steps.map((it, at) => (at === 0 ? { ...it, branches } : it))
  const parts = { divide: nothing, join: nothing, propose: nothing }
  const arranging = {
    said: '',
    move: nothing,
    remove: nothing,
    insert: nothing,
    split: nothing,
    merge: nothing,
    ...parts,
  }
  const pointing = { picking: null, judged: null, names: new Map(), onPick: nothing, onPickStop: nothing }
  const { press, focused } = await edited({ ...SIMPLE, steps }, (draft, onEdit) => (
    <StepMore {...{ draft, arranging, pointing, say, onEdit }} step={draft.steps[0] as DraftStep} at={0} />
  ))
  await press('Bỏ nhánh này')
  expect(focused()).toBe('Rẽ nhánh')
})

it('from what was found of a step to the words of that step', async () => {
  const pointing = { picking: null, judged: null, names: new Map(), onPick: nothing, onPickStop: nothing }
  const { press } = await renderInPage(
    <>
      <StepList
        {...{ draft: SIMPLE, remarks: [], current: null, pointing, say }}
        onEdit={nothing}
        onCurrent={nothing}
      />
      <CheckTour
        {...{ draft: SIMPLE, language: 'vi', on: true, denied: false, rows: [], writing: [] }}
        {...{ onStart: nothing, onStop: nothing, onTake: nothing, onPoint: nothing }}
      />
    </>,
  )
  await press('Bước 2')
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('Bấm “Hai”.')
})

it('from a pack that is removed to the list it was in; each button says which pack it is about', async () => {
  const pack = { id: 'a', name: 'Gói A', by: '', on: '2026-01-05', hosts: [], tours: [], adopted: [] }
  const part = (packs: PackSummary[]) => <Packs packs={packs} say={say} onFile={nothing} onRemove={nothing} />
  const { press, again, focused } = await renderInPage(part([pack, { ...pack, id: 'b', name: 'Gói B' }]))
  await press('Gỡ gói: Gói B')
  await press('Có, xóa')
  await again(part([pack]))
  expect(focused()).toBe('Gói bài đã nhập')
})

it('from the button that makes a file to the one that stops it, and back', async () => {
  const lesson = madeLesson()
  const idle: PublishState = { phase: 'idle', format: null, done: 0, total: 0, file: null }
  const part = (state: PublishState) => (
    <PublishPage
      {...{ language: 'vi', tours: [], chosen: lesson.id, of: 'vi', lesson, state }}
      {...{ onTour: nothing, onLanguage: nothing, onMake: nothing, onCancel: nothing }}
    />
  )
  const { box, again, focused } = await renderInPage(part(idle))
  const make = [...box.querySelectorAll('button')][2]
  make?.focus()
  const words = make?.getAttribute('aria-label')
  await again(part({ ...idle, phase: 'working', format: 'slides' }))
  expect(focused()).toBe('Dừng lại')
  await again(part({ ...idle, phase: 'cancelled', format: 'slides' }))
  expect(document.activeElement?.getAttribute('aria-label')).toBe(words)
})

/** As in the popup: on, it stands above all else. */
function Somewhere({ guest }: { guest: GuestView | null }) {
  useFocusOnGuest(guest !== null)
  const here = <GuestSwitch guest={guest} attempts={0} language="vi" onAsk={vi.fn()} />
  return guest ? <div>{here}</div> : here
}

it('to what says that guest mode is on, when it has been turned on, and to the switch when off', async () => {
  const { again, focused } = await renderInPage(<Somewhere guest={null} />)
  expect(focused()).not.toBe('Máy dùng chung đang bật')
  await again(<Somewhere guest={GUEST} />)
  expect(focused()).toBe('Máy dùng chung đang bật')
  await again(<Somewhere guest={null} />)
  expect((document.activeElement as HTMLInputElement).type).toBe('checkbox')
})
