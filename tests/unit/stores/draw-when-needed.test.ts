import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawWhenNeeded } from '#stores/draw-when-needed.ts'
import { type CardModel, createGuideStore } from '#stores/guide-store.ts'

const card = { situation: 'guiding' } as CardModel

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what there is to show is drawn at once', () => {
  const store = createGuideStore()
  store.setState({ card })
  const draw = vi.fn()
  drawWhenNeeded(store, draw)
  expect(draw).toHaveBeenCalledOnce()
})

test('what comes a little later is drawn when it comes, once, and not nothing before it', () => {
  const store = createGuideStore()
  const draw = vi.fn()
  drawWhenNeeded(store, draw)
  store.setState({ tip: null })
  expect(draw).not.toHaveBeenCalled()
  store.setState({ card })
  store.setState({ card: { ...card, number: 2 } })
  vi.runAllTimers()
  expect(draw).toHaveBeenCalledOnce()
})

test('where nothing comes it is made ready all the same', () => {
  const draw = vi.fn()
  drawWhenNeeded(createGuideStore(), draw)
  vi.runAllTimers()
  expect(draw).toHaveBeenCalledOnce()
})
