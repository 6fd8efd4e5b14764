import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SAMPLE } from '../engine/sample-tour.ts'
import { createFakeStore } from './fake-store.ts'
import { isWhole, next, seen, setUp } from './sample-service.ts'

test('a full disk stops nothing, and what it would not take is written with the next that it takes', async () => {
  const { service, disk, log, changed } = setUp()
  const { attempt } = await service.start('p', SAMPLE, 'practise', 1)
  await service.tell(attempt, '1', seen('p/a'))
  const written = log().length
  disk.full = true
  expect(await service.tell(attempt, '2', next('mo'))).toMatchObject({ saved: false, session: { step: 'go' } })
  expect(await service.tell(attempt, '3', seen('p/b'))).toMatchObject({ saved: false })
  expect(changed.mock.lastCall?.[1]).toBe(false)
  expect(log()).toHaveLength(written)
  disk.full = false
  expect(await service.tell(attempt, '4', next('go'))).toMatchObject({ saved: true })
  expect(isWhole(log())).toBe(true)
  expect(
    log()
      .filter((it) => it.type === 'step-ended')
      .map((it) => it.step),
  ).toEqual(['mo', 'go'])
})

test('an input sent again while the disk is full is still said not to be saved, and never doubled', async () => {
  const { service, disk, log } = setUp()
  const { attempt } = await service.start('p', SAMPLE, 'practise', 1)
  disk.full = true
  await service.tell(attempt, '1', next('mo'))
  expect((await service.tell(attempt, '1', next('mo'))).saved).toBe(false)
  disk.full = false
  await service.tell(attempt, '2', seen('p/b'))
  expect(isWhole(log())).toBe(true)
})

test('a tour started on a full disk goes on over the next pages', async () => {
  const { service, disk, log } = setUp()
  disk.full = true
  const { attempt } = await service.start('p', SAMPLE, 'practise', 1)
  expect((await service.inTab(1, null, () => true))?.attempt).toBe(attempt)
  expect(await service.inTab(2, { opener: 1 }, () => true)).toMatchObject({ attempt, tab: 2 })
  disk.full = false
  await service.tell(attempt, '1', seen('p/a'))
  expect(log()[0]?.type).toBe('tour-started')
  expect(isWhole(log())).toBe(true)
})

test('a tour that ended while the disk was full is over, though the disk still says it runs', async () => {
  const { service, disk } = setUp()
  const { attempt } = await service.start('p', SAMPLE, 'practise', 1)
  disk.full = true
  await service.tell(attempt, '1', { type: 'pressed', button: 'leave', step: 'mo' })
  expect(await service.unfinished()).toEqual([])
  expect(await service.inTab(1, null, () => true)).toBeNull()
})

test('a tour in another tab is not held up by one that cannot be written', async () => {
  const { service, disk } = setUp()
  const first = await service.start('p', SAMPLE, 'practise', 1)
  disk.full = true
  await service.tell(first.attempt, '1', next('mo'))
  disk.full = false
  const second = await service.start('p', SAMPLE, 'practise', 2)
  expect((await service.tell(second.attempt, '1', next('mo'))).saved).toBe(true)
})

test('however often the disk fails, no event is lost or doubled once it takes one again', async () => {
  const act = fc.record({ full: fc.boolean(), again: fc.boolean(), step: fc.constantFrom('mo', 'go', 'dong-y') })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const { service, disk, log, sessions } = setUp(createFakeStore())
      const { attempt } = await service.start('p', SAMPLE, 'practise', 1)
      for (const [n, { full, again, step }] of acts.entries()) {
        disk.full = full
        await service.tell(attempt, `i${n}`, next(step))
        if (again) await service.tell(attempt, `i${n}`, next(step))
      }
      disk.full = false
      const { session } = await service.tell(attempt, 'cuoi', { type: 'pressed', button: 'why', step: 'mo' })
      expect(isWhole(log())).toBe(true)
      expect(log()).toHaveLength(session.seq)
      expect(sessions.get(attempt)).toEqual(session)
    }),
    { numRuns: 60 },
  )
})
