import { afterEach, expect, test, vi } from 'vitest'
import { breathe } from '#platform/breathe.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('where nobody looks, work goes on though timers stand still', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.stubGlobal('document', { hidden: true })
  await breathe()

  vi.stubGlobal('document', { hidden: false })
  const seen = vi.fn()
  const breath = breathe().then(seen)
  await Promise.resolve()
  expect(seen).not.toHaveBeenCalled()
  await vi.runAllTimersAsync()
  await breath
})
