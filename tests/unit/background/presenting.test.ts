import { expect, test } from 'vitest'
import { asker, createBackground, see, start } from './fake-ports.ts'

test('presenting begins in every frame, frames that come later are blacked out, and at the end all are told', async () => {
  const { wake, presenting } = createBackground()
  const { answerers } = wake()
  const later = asker(7, { frame: 3 })
  const present = (on: boolean) => answerers.present({ type: 'present', on }, asker(1))
  const change = (now: object) => answerers['change-presenting']({ type: 'change-presenting', ...now }, asker(1))
  expect(await answerers['black-out']({ type: 'black-out' }, later)).toEqual({ presenting: null })
  await present(true)
  await answerers['black-out']({ type: 'black-out' }, later)
  await change({ hidden: true })
  await present(false)
  const told = ['told hidden: false', 'blacked out 7.3', 'told hidden: true', 'told the end']
  expect(presenting.done).toEqual(['brought', ...told])
  // A key in a frame that has not heard of the end begins nothing.
  expect(await change({ hidden: true })).toEqual({ presenting: null })
})

test('hiding and enlarging are kept apart, also by a worker that has died meanwhile; begun anew neither is on', async () => {
  const { wake, presenting } = createBackground()
  const change = (now: object) => wake().answerers['change-presenting']({ type: 'change-presenting', ...now }, asker(1))
  await wake().answerers.present({ type: 'present', on: true }, asker(1))
  await change({ zoomed: true })
  expect(await change({ hidden: true })).toEqual({ presenting: { hidden: true, zoomed: true } })
  expect(await change({ hidden: false })).toEqual({ presenting: { hidden: false, zoomed: true } })
  await wake().answerers.present({ type: 'present', on: true }, asker(1))
  expect(presenting.now?.zoomed, 'asked to begin once more while it is on').toBe(true)
  await wake().answerers.present({ type: 'present', on: false }, asker(1))
  await wake().answerers.present({ type: 'present', on: true }, asker(1))
  expect(presenting.now).toEqual({ hidden: false, zoomed: false })
})

test('a key begins and ends it from any page', async () => {
  const { wake, presenting } = createBackground()
  wake()
  const pressed = async () => {
    presenting.key()
    await new Promise((done) => setTimeout(done))
    return presenting.now
  }
  expect(await pressed()).toEqual({ hidden: false, zoomed: false })
  expect(await pressed()).toBeNull()
})

test('the notes open in a window of their own, about the tab they were asked for from', async () => {
  const { wake, presenting } = createBackground()
  const { answerers } = wake()
  await answerers['open-page']({ type: 'open-page', page: 'notes', tab: 7 }, asker(7))
  expect(presenting.done).toEqual(['/notes.html?tab=7'])
})

test('the card knows that a class looks on', async () => {
  const { wake } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, asker(1))
  await answerers['start-tour'](start, asker(1))
  await answerers.present({ type: 'present', on: true }, asker(1))
  expect((await answerers.see(see, asker(1))).presenting).toEqual({ hidden: false, zoomed: false })
})

test('begun and ended at once it has ended, for the browser and for every frame', async () => {
  const { wake, presenting } = createBackground()
  const { answerers } = wake()
  const ask = { type: 'present' } as const
  await Promise.all([
    answerers.present({ ...ask, on: true }, asker(1)),
    answerers.present({ ...ask, on: false }, asker(1)),
  ])
  expect(presenting.now).toBeNull()
  expect(presenting.done).toEqual(['brought', 'told hidden: false', 'told the end'])
})

test('a frame whose sheet comes after the end is uncovered again', async () => {
  const { wake, presenting } = createBackground()
  const { answerers } = wake()
  await answerers.present({ type: 'present', on: true }, asker(1))
  const late = answerers['black-out']({ type: 'black-out' }, asker(7, { frame: 3 }))
  await answerers.present({ type: 'present', on: false }, asker(1))
  expect(await late).toEqual({ presenting: null })
  expect(presenting.done.slice(-2)).toEqual(['blacked out 7.3', 'uncovered 7.3'])
})
