import { expect, test } from 'vitest'
import { SAMPLE } from '../engine/sample-tour.ts'
import { isWhole, next, seen, setUp } from './sample-service.ts'

const always = () => true

async function begun() {
  const all = setUp()
  const { attempt } = await all.service.start('p', SAMPLE, 'practise', 1)
  await all.service.tell(attempt, 'den', seen('p/a'))
  return { ...all, attempt }
}

test('a tour that starts is on disk with its first event before anyone hears of it', async () => {
  const { service, sessions, log, changed } = setUp()
  const session = await service.start('p', SAMPLE, 'practise', 7)
  expect(sessions.get(session.attempt)).toEqual(session)
  expect(log().map((it) => it.type)).toEqual(['tour-started'])
  expect(session).toMatchObject({ tab: 7, step: 'mo', status: 'running' })
  expect(changed).toHaveBeenLastCalledWith(session, true)
})

test('an input sent again with the same id is written once', async () => {
  const { service, attempt, log, disk } = await begun()
  const once = await service.tell(attempt, 'nut', next('mo'))
  const { commits } = disk
  const again = await service.tell(attempt, 'nut', next('mo'))
  expect(again).toEqual(once)
  expect(disk.commits).toBe(commits)
  expect(isWhole(log())).toBe(true)
})

test('an input sent again after the background was killed is written once too', async () => {
  const { service, attempt, log, restarted } = await begun()
  await service.tell(attempt, 'nut', next('mo'))
  const count = log().length
  await restarted().tell(attempt, 'nut', next('mo'))
  expect(log()).toHaveLength(count)
})

test('two that tell at the same time are heard one after the other', async () => {
  const { service, attempt, log, disk, sessions } = await begun()
  disk.slow = 5
  await Promise.all([
    service.tell(attempt, 'a', next('mo')),
    service.tell(attempt, 'b', { type: 'pressed', button: 'why', step: 'mo' }),
    service.tell(attempt, 'c', seen('p/b')),
    service.tell(attempt, 'd', next('go')),
  ])
  expect(isWhole(log())).toBe(true)
  expect(sessions.get(attempt)?.outcomes).toMatchObject({ mo: 'said', go: 'said' })
  expect(sessions.get(attempt)?.seq).toBe(log().length)
})

test('an attempt that is not known, or whose tour is gone, is said to be so, and the next one is heard', async () => {
  const { service, attempt, sessions } = await begun()
  await expect(service.tell('khong-co', 'x', next('mo'))).rejects.toThrow('no-such-attempt')
  sessions.set('cu', { ...sessions.get(attempt)!, attempt: 'cu', tour: 'da-bo' })
  await expect(service.tell('cu', 'x', next('mo'))).rejects.toThrow('no-such-tour')
  expect((await service.tell(attempt, 'y', next('mo'))).saved).toBe(true)
})

test('a tour is found again in its own tab', async () => {
  const { service, attempt } = await begun()
  expect((await service.inTab(1, null, () => false))?.attempt).toBe(attempt)
  expect(await service.inTab(2, null, always)).toBeNull()
})

test('a tour follows the learner into a tab the portal opened, and back when they return to the first', async () => {
  const { service, sessions, attempt } = await begun()
  expect(await service.inTab(2, { opener: 1 }, always)).toMatchObject({ attempt, tab: 2, tabs: [1, 2] })
  expect(sessions.get(attempt)?.tab).toBe(2)
  expect(await service.inTab(1, { opener: null }, always)).toMatchObject({ attempt, tab: 1 })
})

test('a tab opened for something else does not take the tour away', async () => {
  const { service, sessions, attempt } = await begun()
  expect(await service.inTab(2, { opener: 1 }, () => false)).toBeNull()
  expect(sessions.get(attempt)?.tab).toBe(1)
})

test('a tab that is not where the learner is does not call the tour to it', async () => {
  const { service, sessions, attempt } = await begun()
  await service.inTab(2, { opener: 1 }, always)
  expect(await service.inTab(1, null, always)).toBeNull()
  expect(sessions.get(attempt)?.tab).toBe(2)
})

test('what a tab showed is forgotten when the tour moves to another', async () => {
  const { service } = await begun()
  expect((await service.inTab(2, { opener: 1 }, always))?.open).toEqual({})
})

test('a paused tour stays where it is', async () => {
  const { service, attempt } = await begun()
  await service.tell(attempt, 'p', { type: 'pressed', button: 'pause', step: 'mo' })
  expect(await service.inTab(2, { opener: 1 }, always)).toBeNull()
  expect((await service.inTab(1, null, always))?.status).toBe('paused')
})

test('a new tour in the same tab pauses the one before', async () => {
  const { service, sessions, attempt, log } = await begun()
  const second = await service.start('p', SAMPLE, 'real', 1)
  expect(sessions.get(attempt)).toMatchObject({ status: 'paused', tab: null })
  expect(
    log()
      .filter((it) => it.attempt === attempt)
      .at(-1)?.type,
  ).toBe('tour-paused')
  expect((await service.inTab(1, null, always))?.attempt).toBe(second.attempt)
})

test('a tour that was paused in a tab does not stand in the way of a new one there', async () => {
  const { service, attempt } = await begun()
  await service.tell(attempt, 'p', { type: 'pressed', button: 'pause', step: 'mo' })
  const second = await service.start('p', SAMPLE, 'real', 1)
  expect((await service.inTab(1, null, always))?.attempt).toBe(second.attempt)
  expect((await service.unfinished()).find((it) => it.attempt === attempt)?.tab).toBeNull()
})

test('after a browser restart every running tour waits, its pause dated at its last change', async () => {
  const { service, sessions, attempt, log } = await begun()
  const last = sessions.get(attempt)?.changedAt
  for (let n = 0; n < 1000; n++) setUp().ports.now()
  await service.interruptAll()
  expect(sessions.get(attempt)).toMatchObject({ status: 'paused', tab: null, open: {} })
  expect(log().at(-1)).toMatchObject({ type: 'tour-paused', at: last })
  expect(isWhole(log())).toBe(true)
})

test('interrupting twice is interrupting once', async () => {
  const { service, log } = await begun()
  await service.interruptAll()
  const count = log().length
  await service.interruptAll()
  expect(log()).toHaveLength(count)
})

test('a tab that closes interrupts its own tour alone', async () => {
  const { service, sessions, attempt } = await begun()
  const other = await service.start('p', SAMPLE, 'practise', 2)
  await service.interruptAll(2)
  expect(sessions.get(other.attempt)?.status).toBe('paused')
  expect(sessions.get(attempt)?.status).toBe('running')
})

test('an interrupted tour goes on in the tab where it is asked for', async () => {
  const { service, attempt, log } = await begun()
  await service.interruptAll()
  expect(await service.unfinished()).toMatchObject([{ attempt, tab: null }])
  expect(await service.continueIn(attempt, 9)).toMatchObject({ status: 'running', tab: 9 })
  expect(log().at(-1)?.type).toBe('tour-resumed')
  expect(isWhole(log())).toBe(true)
})

test('finished and left tours are not offered again', async () => {
  const { service, attempt } = await begun()
  await service.tell(attempt, 'bo', { type: 'pressed', button: 'leave', step: 'mo' })
  expect(await service.unfinished()).toEqual([])
  expect(await service.inTab(1, null, always)).toBeNull()
})

test('only a tab that a tour has been in may speak for it', async () => {
  const { service, attempt, log } = await begun()
  const count = log().length
  await expect(service.tell(attempt, 'nut', next('mo'), 2)).rejects.toThrow('no-such-attempt')
  expect(log()).toHaveLength(count)
  expect((await service.tell(attempt, 'nut', next('mo'), 1)).session.step).toBe('go')
})

test('a tour gone on with in a tab stops the one that runs there', async () => {
  const { service } = setUp()
  const first = await service.start('p', SAMPLE, 'practise', 1)
  const second = await service.start('p', SAMPLE, 'practise', 2)
  await service.continueIn(first.attempt, 2)
  const all = await service.unfinished()
  expect(all.find((it) => it.attempt === first.attempt)).toMatchObject({ tab: 2, status: 'running' })
  expect(all.find((it) => it.attempt === second.attempt)).toMatchObject({ tab: null, status: 'paused' })
})

test('begun twice in a row, by a second press or because the background was killed before it answered, it is one tour', async () => {
  const { service, restarted, log } = setUp()
  const one = await service.start('p', SAMPLE, 'practise', 1)
  const two = await service.start('p', SAMPLE, 'practise', 1)
  const three = await restarted().start('p', SAMPLE, 'practise', 1)
  expect([two.attempt, three.attempt]).toEqual([one.attempt, one.attempt])
  expect(log().map((it) => it.type)).toEqual(['tour-started'])
  const told: unknown[] = []
  await service.start('p', SAMPLE, 'practise', 1, { begun: (...it) => told.push(it) })
  expect(told).toMatchObject([[{ attempt: one.attempt }, [{ attempt: one.attempt }]]])
})

test('begun again in another way, after something was done, or later, it is another attempt', async () => {
  const { service, later } = setUp()
  const attempts = new Set<string>()
  const start = async (...how: [mode: 'practise' | 'real', tab: number, helping?: boolean]) => {
    const [mode, tab, helping = false] = how
    const { attempt } = await service.start('p', SAMPLE, mode, tab, { helping })
    expect(attempts).not.toContain(attempt)
    attempts.add(attempt)
    return attempt
  }
  await start('practise', 1)
  await start('practise', 2)
  await start('real', 1)
  const helped = await start('real', 1, true)
  await service.tell(helped, 'den', seen('p/a'))
  await service.tell(helped, 'nut', next('mo'))
  await start('real', 1, true)
  later(60)
  await start('real', 1, true)
})
