import { expect, test } from 'vitest'
import { createQueue } from '#session/create-queue.ts'

const later = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

test('jobs run one after another, in the order they were given', async () => {
  const inTurn = createQueue()
  const seen: string[] = []
  const job = (name: string, ms: number) =>
    inTurn(async () => {
      seen.push(`${name} begins`)
      await later(ms)
      seen.push(`${name} ends`)
      return name
    })
  expect(await Promise.all([job('a', 10), job('b', 0), job('c', 5)])).toEqual(['a', 'b', 'c'])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a job that fails tells its own asker, and the next one runs', async () => {
  const inTurn = createQueue()
  const failing = inTurn(async () => {
    throw new Error('hỏng')
  })
  const after = inTurn(async () => 'được')
  await expect(failing).rejects.toThrow('hỏng')
  expect(await after).toBe('được')
})
