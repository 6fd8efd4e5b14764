// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { watchSession } from '../../../src/practice/chung/session-clock.js'

afterEach(() => vi.useRealTimers())

const said = () => document.querySelector('[role=dialog]')?.textContent ?? ''

test('who does nothing for fifteen minutes is logged out, and a press or a key begins the time anew', () => {
  vi.useFakeTimers()
  const logIn = vi.fn()
  watchSession(logIn)
  vi.advanceTimersByTime(14 * 60_000)
  dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(14 * 60_000)
  expect(said()).toBe('')
  vi.advanceTimersByTime(60_000)
  expect(said()).toContain('Phiên làm việc đã hết')
  document.querySelector<HTMLButtonElement>('[role=dialog] button')?.click()
  expect(logIn).toHaveBeenCalledOnce()
})
