import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainlyEvent } from '#learning/quick-event.ts'
import { tourEvent } from '#schema/event.ts'
import { anyLog } from './any-log.ts'

test('every event we write is plainly one', () => {
  fc.assert(fc.property(anyLog, (log) => log.every((it) => isPlainlyEvent(JSON.parse(JSON.stringify(it))))))
})

test('what is plainly an event is one by the schema, unchanged, whatever was done to it', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      'x'.repeat(81),
      -1,
      1.5,
      2,
      Number.NaN,
      [],
      {},
      true,
      'A b',
      'a--b',
      'ab-',
      '2026-02-30T00:00:00.000Z',
    ),
    fc.constantFrom<unknown>(
      '2026-01-01',
      '2026-01-01T25:00:00.000Z',
      '2026-01-01T00:00:00Z',
      'done',
      'tour-left',
      9e15,
      1e300,
      '０',
    ),
    fc.anything(),
  )
  const keys = ['id', 'attempt', 'type', 'at', 'seq', 'portal', 'tour', 'version', 'mode', 'step', 'outcome', 'passed']
  const key = fc.constantFrom(...keys, 'score', '__proto__', 'constructor', 'toString', 'value')
  let plain = 0
  fc.assert(
    fc.property(anyLog, fc.array(fc.tuple(key, odd), { maxLength: 3 }), fc.option(key), (log, changes, gone) => {
      const it: Record<string, unknown> = { ...log[0] }
      for (const [name, value] of changes)
        Object.defineProperty(it, name, { value, enumerable: true, writable: true, configurable: true })
      if (gone) delete it[gone]
      if (!isPlainlyEvent(it)) return
      plain += 1
      expect(tourEvent.parse(it)).toEqual(it)
    }),
    { numRuns: 3000 },
  )
  expect(plain).toBeGreaterThan(100)
})
