import { expect, test } from 'vitest'
import { watchPresence } from '#guide/watch-presence.ts'
import type { GuestView } from '#schema/guest.ts'

function page(guest: GuestView | null) {
  const abort = new AbortController()
  const onAct = new Set<(event: Event) => void>()
  const slot = { now: { scene: { guest } } as never, onAct, signal: abort.signal }
  const seen = { told: 0, now: 0 }
  watchPresence(
    slot,
    () => {
      seen.told += 1
    },
    () => seen.now,
  )
  const act = (isTrusted: boolean, type = 'click') => {
    for (const heard of onAct) heard({ isTrusted, type } as Event)
  }
  return { seen, act, abort, onAct }
}

const here: GuestView = { who: 'khach', minutes: 10, fixed: null, leaving: false }

test('somebody at a shared machine is told of now and then, what the page does by itself never', () => {
  const { seen, act } = page(here)
  act(false)
  act(true, 'focusin')
  expect(seen.told).toBe(0)
  act(true)
  act(true)
  expect(seen.told).toBe(1)
  seen.now = 30_000
  act(true)
  expect(seen.told).toBe(2)
})

test('while the warning stands every act counts', () => {
  const { seen, act } = page({ ...here, leaving: true })
  act(true)
  act(true)
  expect(seen.told).toBe(2)
})

test('on a machine of one’s own nobody is told of, and after the end nothing is heard', () => {
  const { seen, act, abort, onAct } = page(null)
  act(true)
  expect(seen.told).toBe(0)
  abort.abort()
  expect(onAct.size).toBe(0)
})
