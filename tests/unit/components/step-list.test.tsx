// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { StepList } from '#components/studio/StepList.tsx'
import { createEditorSay } from '#components/words/editor-words.ts'
import { createStudioStore } from '#stores/studio-store.ts'
import { toDraft } from '#studio/to-draft.ts'
import { fill, press } from '../studio/sample-acts.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

function open() {
  const store = createStudioStore({ write: () => new Promise(() => {}), now: () => '2026-11-22T08:00:00.000Z' })
  const acts = [press('Một'), fill('Hai'), press('Ba')]
  store.getState().open(toDraft({ id: 'ghi-thu', acts }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' }))
  const home = document.body.appendChild(document.createElement('div'))
  const root = createRoot(home)
  const pointing = { picking: null, judged: null, names: new Map(), onPick() {}, onPickStop() {} }
  const draw = () => {
    const { history, edit } = store.getState()
    if (!history) return
    root.render(
      <StepList
        {...{ pointing, remarks: [], current: null, say: createEditorSay('vi') }}
        draft={history.now}
        onEdit={edit}
        onCurrent={() => {}}
      />,
    )
  }
  store.subscribe(draw)
  act(draw)
  const order = () =>
    store
      .getState()
      .history?.now.steps.map((it) => it.id)
      .join()
  const part = (card: string, name: string) =>
    home.querySelector<HTMLElement>(`[data-card=${card}] [data-part=${name}]`)
  const key = (card: string, name: string) => {
    part(card, 'grip')?.focus()
    act(() => void part(card, 'grip')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
  }
  const click = (card: string, text: string) =>
    act(() =>
      [...home.querySelectorAll<HTMLElement>(`[data-card=${card}] button`)]
        .find((it) => it.textContent === text || it.getAttribute('data-part') === text)
        ?.click(),
    )
  const said = () => home.querySelector('[role=status]')?.textContent
  return { store, home, order, part, key, click, said }
}

test('with the arrow keys a card moves, the focus goes along, and it is said where it is', () => {
  const { order, part, key, said, store } = open()
  key('b1', 'ArrowDown')
  expect(order()).toBe('b2,b1,b3')
  expect(document.activeElement).toBe(part('b1', 'grip'))
  expect(said()).toBe('“Bấm “Một”.” nay là bước 2 trong 3.')
  key('b1', 'End')
  expect(order()).toBe('b2,b3,b1')
  key('b1', 'ArrowDown')
  expect(order()).toBe('b2,b3,b1')
  // Arrow after arrow is one way: one step back leads to where it began.
  act(() => store.getState().undo())
  expect(order()).toBe('b1,b2,b3')
})

test('at the end of the list, where its button is gone, the focus is on the card’s grip', () => {
  const { order, part, click } = open()
  click('b2', 'up')
  expect(order()).toBe('b2,b1,b3')
  expect(document.activeElement).toBe(part('b2', 'grip'))
})

test('after a step is deleted, split or joined, the focus is where the work goes on, and it is said', () => {
  const { order, part, click, said } = open()
  click('b2', 'Tách làm hai bước')
  expect(order()).toBe('b1,b2,b4,b3')
  expect(document.activeElement).toBe(part('b4', 'vi'))
  expect(said()).toBe('Đã tách thành bước 2 và bước 3.')
  click('b2', 'Gộp với bước sau')
  expect(order()).toBe('b1,b2,b3')
  expect(document.activeElement).toBe(part('b2', 'vi'))
  click('b3', 'Xóa')
  expect(order()).toBe('b1,b2')
  expect(document.activeElement).toBe(part('b2', 'grip'))
  expect(said()).toBe('Đã xóa bước 3.')
})

test('of a tour whose steps are all deleted a first one can be written, on the page where it begins', () => {
  const { store, home, order, part, click } = open()
  const start = store.getState().history?.now.start
  for (const it of ['b1', 'b2', 'b3']) click(it, 'Xóa')
  expect(order()).toBe('')
  const add = document.activeElement as HTMLElement
  expect(add.textContent).toBe('Viết bước đầu tiên')
  act(() => add.click())
  expect(store.getState().history?.now.steps).toMatchObject([{ id: 'b1', page: start, done: { on: 'next' } }])
  expect(document.activeElement).toBe(part('b1', 'vi'))
  expect(home.textContent).not.toContain('Viết bước đầu tiên')
})
