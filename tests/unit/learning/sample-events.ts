import type { TourEvent } from '#schema/event.ts'

/** An event of attempt `lan-1`, so many seconds after eight. */
export function event(type: TourEvent['type'], seconds: number, more: Partial<TourEvent> = {}): TourEvent {
  return {
    id: `e-${Math.random()}`,
    attempt: 'lan-1',
    type,
    at: new Date(Date.UTC(2026, 0, 1, 8, 0, seconds)).toISOString(),
    seq: 0,
    portal: 'p',
    tour: 'bai',
    version: 1,
    mode: 'practise',
    ...more,
  }
}

/** Numbered as they are written. */
export function attemptOf(...events: TourEvent[]): TourEvent[] {
  return events.map((it, seq) => ({ ...it, seq }))
}
