// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type TipSpot, watchTips } from '#guide/watch-tips.ts'
import type { ShownTip } from '#schema/message.ts'

const tip = (id: string, name: string): ShownTip => ({
  id,
  target: { role: 'textbox', names: [name] },
  text: 'Lời mách',
  source: 'nguon',
  cited: 'Nguồn',
})

let leaving: AbortController
let acts: Set<(event: Event) => void>
let frames: FrameRequestCallback[]
const moved = vi.fn<(spots: readonly TipSpot[]) => void>()
const focused = vi.fn<(id: string | null) => void>()

function start() {
  return watchTips(window, moved, focused, { onAct: acts, shielded: null }, leaving.signal)
}

beforeEach(() => {
  document.body.innerHTML = '<label>Họ tên <input id="ten"></label><label>Số <input id="so"></label><button>X</button>'
  leaving = new AbortController()
  acts = new Set()
  frames = []
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback))
})

afterEach(() => {
  leaving.abort()
  vi.restoreAllMocks()
  moved.mockClear()
  focused.mockClear()
})

/** As the page's event listeners pass on what the learner does. */
function focus(id: string): void {
  const element = document.querySelector(id) as HTMLElement
  element.addEventListener('focusin', (event) => [...acts].map((act) => act(event)), { once: true })
  element.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }))
}

test('a tip is found by its field, and one whose field is not there is left out', () => {
  const watch = start()
  watch.refresh([tip('a', 'Họ tên'), tip('b', 'Không có')])
  expect(moved.mock.lastCall?.[0].map((it) => it.id)).toEqual(['a'])
  expect(watch.spot('a')?.element.id).toBe('ten')
  expect(watch.spot('b')).toBeNull()
})

test('a tip of the whole page has no spot', () => {
  const { target: _, ...whole } = tip('trang', '')
  start().refresh([whole])
  expect(moved).toHaveBeenLastCalledWith([])
})

test('the field that gets the focus names its tip, any other thing takes it away', () => {
  start().refresh([tip('a', 'Họ tên'), tip('b', 'Số')])
  focus('#so')
  expect(focused).toHaveBeenLastCalledWith('b')
  focus('button')
  expect(focused).toHaveBeenLastCalledWith(null)
})

test('many scrolls lead to one look in the next frame, and none where there is no tip', () => {
  const watch = start()
  window.dispatchEvent(new Event('scroll'))
  expect(frames).toHaveLength(0)
  watch.refresh([tip('a', 'Họ tên')])
  for (let n = 0; n < 9; n++) window.dispatchEvent(new Event('scroll'))
  expect(frames).toHaveLength(1)
})

test('after the end it hears nothing', () => {
  start().refresh([tip('a', 'Họ tên')])
  leaving.abort()
  window.dispatchEvent(new Event('scroll'))
  expect(frames).toHaveLength(0)
  expect(acts.size).toBe(0)
})

test('nothing of a field but its place and element is in a spot', () => {
  start().refresh([tip('a', 'Họ tên')])
  expect(Object.keys(moved.mock.lastCall?.[0][0] ?? {}).sort()).toEqual(['element', 'id', 'rect'])
})

test('to press a button of ours is not to leave the field', () => {
  const host = document.body.appendChild(document.createElement('div'))
  host.id = 'ta'
  const shielded = { host, root: host.attachShadow({ mode: 'open' }) }
  watchTips(window, moved, focused, { onAct: acts, shielded }, leaving.signal).refresh([tip('a', 'Họ tên')])
  focus('#ten')
  focus('#ta')
  expect(focused.mock.calls).toEqual([['a']])
})
