import { expect, test } from 'vitest'
import { asker, createBackground, see, start } from './fake-ports.ts'

const here = asker(1)
const own = asker(null)

async function helping() {
  const background = createBackground()
  background.browser.settings = { ...background.browser.settings, helping: true, unit: 'Xã Mường Khương' }
  const { answerers } = background.wake()
  await answerers.see(see, here)
  const { session } = await answerers['start-tour'](start, here)
  const finish = async (round = '') => {
    for (const step of ['chao', 'bam', 'doc']) {
      const input = { type: 'pressed', button: 'next', step } as const
      await answerers.tell({ type: 'tell', attempt: session.attempt, id: step + round, input }, here)
    }
  }
  const list = () => answerers['list-events']({ type: 'list-events' }, own)
  const give = () =>
    answerers['support-tour']({ type: 'support-tour', attempt: session.attempt, group: 'nguoi-dan' }, here)
  return { ...background, answerers, session, finish, list, give }
}

test('a tour done with somebody is not in one’s own log; that they were helped is, once', async () => {
  const { finish, give, list } = await helping()
  await finish()
  expect((await list()).events).toEqual([])
  await give()
  await give()
  const { events, supports } = await list()
  expect(events).toEqual([])
  expect(supports).toMatchObject([
    { kinds: ['service'], group: 'nguoi-dan', unit: 'Xã Mường Khương', portal: 'mau', tour: 'tra-cuu' },
  ])
})

test('done again from the start with the next person it is another time', async () => {
  const { answerers, session, finish, give, list } = await helping()
  await finish()
  await give()
  const input = { type: 'pressed', button: 'restart', step: 'doc' } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'lai', input }, here)
  await finish('2')
  await give()
  expect((await list()).supports).toHaveLength(2)
})

test('a tour of one’s own, or one not finished, is no support', async () => {
  const { answerers, browser, give } = await helping()
  await expect(give()).rejects.toThrow('no-such-attempt')
  browser.settings = { ...browser.settings, helping: false }
  const { session } = await answerers['start-tour'](start, here)
  const claim = answerers['support-tour']({ type: 'support-tour', attempt: session.attempt }, here)
  await expect(claim).rejects.toThrow('no-such-attempt')
})

test('support without a tour is written once, and can be deleted like an attempt', async () => {
  const { answerers, list } = await helping()
  const given = { type: 'give-support', id: 'a', kinds: ['business-qr', 'vneid'] } as const
  for (let twice = 0; twice < 2; twice++) await answerers['give-support']({ ...given, kinds: [...given.kinds] }, own)
  expect((await list()).supports).toHaveLength(1)
  await answerers['delete-attempt']({ type: 'delete-attempt', attempt: 'a' }, own)
  expect((await list()).supports).toEqual([])
})

test('given by a guest it is the guest’s, and goes with them', async () => {
  const { answerers, disk, list } = await helping()
  await answerers['switch-guest']({ type: 'switch-guest', on: true, minutes: 5, always: false }, own)
  await answerers['give-support']({ type: 'give-support', id: 'a', kinds: ['skills'] }, own)
  expect((await list()).supports).toHaveLength(1)
  expect(disk.log()).toEqual([])
  await answerers['wipe-guest']({ type: 'wipe-guest' }, own)
  expect((await list()).supports).toEqual([])
})

test('a tour that begins on a page opened for it is somebody else’s too', async () => {
  const { answerers, browser, disk, list } = await helping()
  browser.nextTab = 9
  await answerers['open-page']({ type: 'open-page', page: 'practice', tour: 'mau/tra-cuu', mode: 'practise' }, here)
  expect([...disk.sessions.values()].map((it) => it.helping)).toEqual([true, true])
  expect((await list()).events).toEqual([])
})

test('how somebody else got on is gone when the browser starts again; one’s own tours stay', async () => {
  const { wake, finish, disk, browser, answerers } = await helping()
  await finish()
  browser.settings = { ...browser.settings, helping: false }
  const own = await answerers['start-tour'](start, asker(2))
  const waiting = [...disk.sessions.keys()]
  browser.newRun = true
  await wake().ready()
  expect([...disk.sessions.keys()]).toEqual([own.session.attempt])
  expect(waiting).toHaveLength(2)
})
