import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeLogs } from '#learning/merge-logs.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { toJson } from '#learning/to-json.ts'
import { toTourLevels } from '#learning/tour-levels.ts'
import type { TourEvent } from '#schema/event.ts'
import { anyLog, NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

const [A, B, C] = attemptOf(event('tour-started', 0), event('tour-paused', 5), event('tour-left', 9)) as [
  TourEvent,
  TourEvent,
  TourEvent,
]
const ids = (events: readonly TourEvent[]) => events.map((it) => it.id)

test('what is new comes in at its place in the attempt', () => {
  expect(mergeLogs([C, A], [B])).toEqual({ events: [A, B, C], fresh: [B], known: 0, contradicting: 0 })
  expect(ids(mergeLogs([], [C, B, A]).fresh)).toEqual(ids([A, B, C]))
})

test('what is here already is counted and not written again, even where the file has it twice', () => {
  expect(mergeLogs([A], [A, B, B])).toEqual({ events: [A, B], fresh: [B], known: 2, contradicting: 0 })
})

test('an event that says otherwise under the same id is counted, and the one here stays', () => {
  const other = { ...A, mode: 'real' as const }
  const more = { ...B, step: 'a' }
  expect(mergeLogs([A, B], [other, more])).toEqual({ events: [A, B], fresh: [], known: 0, contradicting: 2 })
  expect(mergeLogs([], [A, other])).toEqual({ events: [A], fresh: [A], known: 0, contradicting: 1 })
  expect(mergeLogs([more], [B])).toMatchObject({ events: [more], contradicting: 1 })
})

/** Two logs that have begun as one: parts of the same events, some of the second changed. */
const twoLogs = anyLog.chain((log) =>
  fc.tuple(
    fc.subarray(log),
    fc.shuffledSubarray([...log, ...log]),
    fc.shuffledSubarray(log).map((some): TourEvent[] => some.map((it) => ({ ...it, version: it.version + 10 }))),
  ),
)

test('merging keeps all that was here, counts all that came, and done again changes nothing', () => {
  fc.assert(
    fc.property(twoLogs, ([here, same, changed]) => {
      const incoming = [...same, ...changed]
      const merged = mergeLogs(here, incoming)
      for (const it of here) expect(merged.events).toContain(it)
      expect(merged.events).toHaveLength(here.length + merged.fresh.length)
      expect(new Set(ids(merged.events))).toEqual(new Set(ids([...here, ...incoming])))
      expect(merged.fresh.length + merged.known + merged.contradicting).toBe(incoming.length)
      const again = mergeLogs(merged.events, incoming)
      expect(again.fresh).toEqual([])
      expect(again.events).toEqual(merged.events)
      expect(again.contradicting).toBe(merged.contradicting)
      for (const [n, it] of merged.events.entries()) {
        const before = merged.events[n - 1]
        if (before)
          expect(before.attempt < it.attempt || (before.attempt === it.attempt && before.seq <= it.seq)).toBe(true)
      }
    }),
  )
})

test('without contradictions it does not matter which log comes first', () => {
  fc.assert(
    fc.property(twoLogs, ([here, same]) => {
      expect(mergeLogs(here, same).events).toEqual(mergeLogs(mergeLogs([], same).events, here).events)
    }),
  )
})

test('a log exported, imported on an empty machine and on its own tells the same', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const file = readLogFile(toJson(log, '2026-05-01T00:00:00.000Z'))
      if (!('events' in file)) throw new Error(file.fault)
      expect(mergeLogs(log, file.events)).toMatchObject({ fresh: [], known: log.length, contradicting: 0 })
      expect(toTourLevels(mergeLogs([], file.events).events, NOW)).toEqual(toTourLevels(log, NOW))
    }),
  )
})
