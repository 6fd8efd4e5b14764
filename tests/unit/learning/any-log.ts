import fc from 'fast-check'
import { EVENT_TYPES, MODES, OUTCOMES, type TourEvent } from '#schema/event.ts'

export const NOW = Date.UTC(2026, 5, 1)

/** Logs of a few tours and attempts, with clocks that go anywhere, the future included. */
export const anyLog = fc
  .array(
    fc.record({
      attempt: fc.constantFrom('a', 'b', 'c', 'd'),
      type: fc.constantFrom(...EVENT_TYPES, 'tour-finished' as const, 'tour-finished' as const),
      time: fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      tour: fc.constantFrom('khai-sinh', 'trich-luc'),
      version: fc.integer({ min: 1, max: 3 }),
      mode: fc.constantFrom(...MODES),
      step: fc.constantFrom('mot', 'hai'),
      outcome: fc.constantFrom(...OUTCOMES),
      passed: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((rows): TourEvent[] => {
    const seen = new Map<string, number>()
    return rows.map(({ time, passed, step, outcome, ...it }) => {
      const seq = seen.get(it.attempt) ?? 0
      seen.set(it.attempt, seq + 1)
      const more = it.type === 'step-ended' ? { step, outcome } : it.type === 'tour-finished' ? { passed } : {}
      return { ...it, ...more, id: `${it.attempt}-${seq}`, seq, portal: 'p', at: time.toISOString() }
    })
  })
