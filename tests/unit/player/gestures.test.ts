// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { createPerformer } from '#player/perform.ts'
import type { Act } from '#schema/acts.ts'

const never = new AbortController().signal
const places: string[] = []
const page = (html: string) => {
  document.body.innerHTML = html
}
const perform = (act: Act) =>
  createPerformer({
    window: window as unknown as Window & typeof globalThis,
    pointer: { moveTo: () => places.push('move'), ripple: () => places.push('ripple') },
    aimed: () => ({ element: document.querySelector('#dich') as Element, opens: false }),
    bringIntoView: () => {},
    onPage: (job) => job(),
    sleep: async () => {},
  })(act, async (time) => void time({ syllable: 0, least: 0, move: 0, key: 0, rest: 0 }), never)

beforeEach(() => {
  places.length = 0
})

test('a text is typed letter by letter over what was there, and then left', async () => {
  page('<input id="o" value="cũ">')
  const field = document.querySelector('input') as HTMLInputElement
  const seen: string[] = []
  for (const type of ['input', 'change']) field.addEventListener(type, () => seen.push(`${type} ${field.value}`))
  expect(await perform({ at: '#o', type: 'Mẫu {mark}' })).toBe(true)
  expect(seen).toEqual(['input M', 'input Mẫ', 'input Mẫu', 'change Mẫu'])
  expect(places).toEqual(['move', 'move', 'ripple'])
})

test('a press is everything a press is made of; without a place of its own it is on what the step points at', async () => {
  page('<button id="dich">Gửi</button>')
  const seen: string[] = []
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.addEventListener(type, () => seen.push(type), { once: true })
  expect(await perform({ press: true })).toBe(true)
  expect(seen).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
})

test('an entry is taken from a list, the browser’s own or one drawn by the page', async () => {
  page('<select id="o"><option value="">–</option><option>Cho bản thân</option></select>')
  expect(await perform({ at: '#o', pick: 'cho bản' })).toBe(true)
  expect(document.querySelector('select')?.value).toBe('Cho bản thân')
  page('<div id="o" role="combobox"></div><div role="option">Hai mươi</div><div role="option">Hai</div>')
  const taken: string[] = []
  for (const it of document.querySelectorAll('[role=option]'))
    it.addEventListener('click', () => taken.push(it.textContent ?? ''))
  expect(await perform({ at: '#o', choose: 'Hai' })).toBe(true)
  expect(taken).toEqual(['Hai'])
})

test('of several such the one with the words is meant', async () => {
  page('<button>Xóa</button><button>Tìm  kiếm</button>')
  const pressed: string[] = []
  document.body.addEventListener('click', (event) => pressed.push((event.target as Element).textContent ?? ''))
  expect(await perform({ at: 'button', text: 'Tìm kiếm', press: true })).toBe(true)
  expect(pressed).toEqual(['Tìm  kiếm'])
})

test('what does not come is said', async () => {
  page('')
  expect(await perform({ at: '#o', press: true })).toBe(false)
})

test('no password is made up: the browser would offer to keep it, and ask its maker about it', async () => {
  page('<input id="o" type="password">')
  expect(await perform({ at: '#o', type: 'bia' })).toBe(false)
  expect(document.querySelector('input')?.value).toBe('')
})
