import { expect, test } from 'vitest'
import { asker, createBackground, see, start } from './fake-ports.ts'

const hidden = asker(1, { incognito: true })

test('a whole tour in a private window never asks the disk for anything', async () => {
  const { wake, disk } = createBackground()
  const { answerers, tabClosed } = wake()
  await answerers.see(see, hidden)
  const { session } = await answerers['start-tour'](start, hidden)
  for (const step of ['chao', 'bam', 'doc']) {
    const input = { type: 'pressed', button: 'next', step } as const
    await answerers.tell({ type: 'tell', attempt: session.attempt, id: step, input }, hidden)
    await answerers.see(see, hidden)
  }
  expect(disk.disk.asked).toBe(0)
  const again = { type: 'pressed', button: 'restart', step: 'doc' } as const
  const told = { type: 'tell', attempt: session.attempt, id: 'lai', input: again } as const
  expect((await answerers.tell(told, hidden)).session.status).toBe('running')
  await tabClosed(1)
  expect(disk.disk.commits).toBe(0)
  expect(disk.log()).toEqual([])
})

test('it goes on over pages and a killed worker all the same', async () => {
  const { wake } = createBackground()
  const { session } = await wake().answerers['start-tour'](start, hidden)
  const scene = await wake().answerers.see(see, hidden)
  expect(scene.session?.attempt).toBe(session.attempt)
})

test('a window that is not private neither sees it nor can go on with it', async () => {
  const { wake } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, hidden)
  expect((await answerers.see(see, asker(1))).session).toBeNull()
  const go = answerers['continue-tour']({ type: 'continue-tour', attempt: session.attempt }, asker(2))
  await expect(go).rejects.toThrow('no-such-attempt')
})

test('tours of other windows are not offered in a private one', async () => {
  const { wake } = createBackground()
  const { answerers, tabClosed } = wake()
  await answerers['start-tour'](start, asker(1))
  await tabClosed(1)
  expect((await answerers.see(see, asker(2))).unfinished).toHaveLength(1)
  expect((await answerers.see(see, asker(3, { incognito: true }))).unfinished).toEqual([])
})

test('nothing of it is in the log that is listed', async () => {
  const { answerers } = createBackground().wake()
  await answerers['start-tour'](start, hidden)
  expect((await answerers['list-events']({ type: 'list-events' }, asker(null))).events).toEqual([])
})

test('what is set in a private window does not tell afterwards which page was open', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  const settings = { tipsHiddenOn: ['mau/trang-chu'] }
  await answerers['save-settings']({ type: 'save-settings', settings }, hidden)
  expect(browser.settings.tipsHiddenOn).toEqual([])
})

test('a tour that is to play itself, asked for in a private window, leaves nothing on the disk and runs in no other window', async () => {
  const { wake, disk, browser, place } = createBackground()
  browser.nextTab = 9
  const { answerers } = wake()
  await answerers['open-page'](
    { type: 'open-page', page: 'practice', tour: 'mau/tra-cuu', mode: 'watch', tab: 1 },
    hidden,
  )
  expect(disk.disk.asked).toBe(0)
  expect(place.sessions).toEqual({})
})

test('a tab that closes after its tour has ended takes nothing from the tour that goes on in another', async () => {
  const { wake, place } = createBackground()
  const { answerers, tabClosed } = wake()
  const press = (attempt: string, step: string, tab: number, button: 'next' | 'hint' = 'next') => {
    const input = { type: 'pressed', button, step } as const
    return answerers.tell(
      { type: 'tell', attempt, id: `${tab} ${step} ${button}`, input },
      asker(tab, { incognito: true }),
    )
  }
  const { session: done } = await answerers['start-tour'](start, hidden)
  for (const step of ['chao', 'bam', 'doc']) await press(done.attempt, step, 1)
  const { session: going } = await answerers['start-tour'](start, asker(2, { incognito: true }))
  await Promise.all([press(going.attempt, 'chao', 2), tabClosed(1)])
  expect(Object.keys(place.sessions)).toEqual([going.attempt])
  expect(place.sessions[going.attempt]?.step).toBe('bam')
})
