import { expect, test } from 'vitest'
import { asker, createBackground, see, start } from './fake-ports.ts'

const here = asker(1)
const own = asker(null)
const on = { type: 'switch-guest', on: true, minutes: 5, always: false } as const
const off = { ...on, on: false } as const
const wipe = { type: 'wipe-guest' } as const
const press = (step: string) => ({ type: 'pressed', button: 'next', step }) as const

async function withGuest() {
  const background = createBackground()
  const woken = background.wake()
  await woken.answerers.see(see, here)
  await woken.answerers['switch-guest'](on, own)
  const log = () => woken.answerers['list-events']({ type: 'list-events' }, own)
  return { ...background, ...woken, log }
}

test('a whole tour of a guest never asks the disk for anything, and the guest has a log of it', async () => {
  const { answerers, disk, log } = await withGuest()
  disk.disk.asked = 0
  const { session } = await answerers['start-tour'](start, here)
  for (const step of ['chao', 'bam', 'doc'])
    await answerers.tell({ type: 'tell', attempt: session.attempt, id: step, input: press(step) }, here)
  await answerers['save-settings']({ type: 'save-settings', settings: { tips: false } }, here)
  expect((await log()).events.map((it) => it.type)).toContain('tour-finished')
  expect(disk.disk.asked).toBe(0)
  expect((await answerers.look({ type: 'look', tab: 1 }, here)).guestAttempts).toBe(1)
})

test('the owner’s log is neither shown nor touched, and is there afterwards', async () => {
  const { wake, disk } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  const leave = { type: 'pressed', button: 'leave', step: session.step } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input: leave }, here)
  const before = disk.log()
  await answerers['switch-guest'](on, own)
  const { events } = await answerers['list-events']({ type: 'list-events' }, own)
  expect(events).toEqual([])
  await answerers['delete-everything']({ type: 'delete-everything' }, own)
  await answerers['switch-guest'](off, own)
  expect(disk.log()).toEqual(before)
  expect((await answerers['list-events']({ type: 'list-events' }, own)).events).toEqual(before)
})

test('a tour the owner is in the middle of waits, and a guest is not offered it', async () => {
  const { answerers } = createBackground().wake()
  const { session } = await answerers['start-tour'](start, here)
  await answerers['switch-guest'](on, own)
  expect(await answerers.see(see, here)).toMatchObject({ session: null, unfinished: [] })
  await answerers['switch-guest'](off, own)
  expect((await answerers.see(see, here)).unfinished).toMatchObject([{ attempt: session.attempt }])
})

test('it is on still after the worker was killed, and the tour goes on', async () => {
  const { answerers, wake } = await withGuest()
  const { session } = await answerers['start-tour'](start, here)
  const scene = await wake().answerers.see(see, here)
  expect(scene.guest).toEqual({ who: expect.any(String), minutes: 5, fixed: null, leaving: false })
  expect(scene.session?.attempt).toBe(session.attempt)
})

test('one press ends running tours and leaves nothing; a page that was open while it happened brings nothing back', async () => {
  const { answerers, drawer, disk, notices, log } = await withGuest()
  const { session } = await answerers['start-tour'](start, here)
  notices.length = 0
  await answerers['wipe-guest'](wipe, here)
  expect(notices).toContainEqual({ type: 'scene-changed', tab: 1 })
  expect((await answerers.see(see, here)).session).toBeNull()
  const late = answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input: press('chao') }, here)
  await expect(late).rejects.toThrow('no-such-attempt')
  expect(drawer.names()).toEqual([])
  expect(disk.log()).toEqual([])
  expect((await log()).events).toEqual([])
})

test('after a wipe the next person is a guest too', async () => {
  const { answerers, guest } = await withGuest()
  const before = guest.state?.guest
  await answerers['wipe-guest'](wipe, here)
  expect(guest.state).toMatchObject({ minutes: 5, warnedAt: null })
  expect(guest.state?.guest).not.toBe(before)
})

test('a wipe asked for while nobody is a guest touches nothing', async () => {
  const { wake, disk } = createBackground()
  const { answerers } = wake()
  await answerers['start-tour'](start, here)
  const before = disk.log()
  await answerers['wipe-guest'](wipe, here)
  expect(disk.log()).toEqual(before)
})

test('whoever goes away is warned and then wiped, whoever says so stays', async () => {
  const { answerers, lookAtGuest, pass, guest, drawer } = await withGuest()
  await answerers['start-tour'](start, here)
  pass(4)
  await lookAtGuest()
  expect((await answerers.see(see, here)).guest?.leaving).toBe(true)
  expect(guest.sign).toBe('leaving')
  await answerers['guest-here']({ type: 'guest-here' }, here)
  expect((await answerers.see(see, here)).guest?.leaving).toBe(false)
  pass(1)
  await lookAtGuest()
  expect(drawer.names()).not.toEqual([])
  pass(3.5)
  await lookAtGuest()
  pass(1)
  await lookAtGuest()
  expect(drawer.names()).toEqual([])
})

test('a page that loads and changes by itself is nobody', async () => {
  const { answerers, lookAtGuest, pass, guest } = await withGuest()
  const { session } = await answerers['start-tour'](start, here)
  pass(4)
  await answerers.see(see, here)
  await answerers.look({ type: 'look', tab: 1 }, here)
  const input = { type: 'observed', frame: 0, page: 'mau/ho-so', facts: {}, arrived: true, settled: true } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input }, here)
  await lookAtGuest()
  expect(guest.sign).toBe('leaving')
})

test('on a machine that is fixed to it the very first thing asked for is a guest’s', async () => {
  const { wake, guest, disk, drawer } = createBackground()
  guest.fixed = { by: 'policy', minutes: 20 }
  const { answerers } = wake()
  await Promise.all([answerers['start-tour'](start, here), answerers.see(see, asker(2))])
  expect(guest.state?.minutes).toBe(20)
  expect(disk.disk.commits).toBe(0)
  expect(drawer.names()).not.toEqual([])
  await expect(answerers['switch-guest'](off, own)).rejects.toThrow('by-policy')
})

test('a policy that is there only a moment after the start counts from then on', async () => {
  const { wake, guest } = createBackground()
  const { answerers, lookAtGuest } = wake()
  await answerers['start-tour'](start, here)
  guest.fixed = { by: 'policy', minutes: null }
  await lookAtGuest()
  expect((await answerers.see(see, here)).guest?.fixed).toBe('policy')
})

test('chosen for every start it is kept, and switched off it is not', async () => {
  const { answerers, guest } = await withGuest()
  await answerers['switch-guest']({ ...on, minutes: 20, always: true }, own)
  expect(guest.fixed).toEqual({ by: 'person', minutes: 20 })
  await answerers['switch-guest'](off, own)
  expect(guest.fixed).toBeNull()
  expect((await answerers.see(see, here)).guest).toBeNull()
})

test('with no room left the tour goes on, says so, and the file to take along has it all', async () => {
  const { answerers, drawer, log } = await withGuest()
  const { session } = await answerers['start-tour'](start, here)
  const before = (await log()).events.length
  drawer.state.full = true
  const told = await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input: press('chao') }, here)
  expect(told.saved).toBe(false)
  expect(told.session.step).toBe('bam')
  expect((await log()).events.length).toBeGreaterThan(before)
})

test('a private window stays private, and is no guest', async () => {
  const { answerers, drawer } = await withGuest()
  const hidden = asker(3, { incognito: true })
  await answerers['start-tour'](start, hidden)
  expect((await answerers.see(see, hidden)).guest).toBeNull()
  expect(drawer.names()).toEqual([])
})

test('what the owner was recording ends with the first guest, and with the browser', async () => {
  const { answerers, recorded, browser, wake } = createBackgroundThatRecords()
  await answerers['switch-guest'](on, own)
  expect([...recorded]).toEqual([])
  recorded.add(1)
  browser.newRun = true
  await wake().ready()
  expect([...recorded]).toEqual([])
})

function createBackgroundThatRecords() {
  const background = createBackground()
  background.recorded.add(1)
  return { ...background, ...background.wake() }
}

test('a sign of presence that comes while the guest is wiped does not bring them back', async () => {
  const { answerers, guest, pass } = await withGuest()
  const first = guest.state?.guest
  const signs: Promise<unknown>[] = []
  const sign = setInterval(() => {
    pass(1)
    signs.push(answerers['guest-here']({ type: 'guest-here' }, here))
  })
  await answerers['wipe-guest'](wipe, own)
  clearInterval(sign)
  await Promise.all(signs)
  expect(signs.length).toBeGreaterThan(0)
  expect(guest.state?.guest).not.toBe(first)
})
