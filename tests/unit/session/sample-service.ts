import { vi } from 'vitest'
import type { Session, TourInput } from '#schema/session.ts'
import { createSessionService } from '#session/session-service.ts'
import { quiet, SAMPLE } from '../engine/sample-tour.ts'
import { createFakeStore } from './fake-store.ts'

export const next = (step: string): TourInput => ({ type: 'pressed', button: 'next', step })

/** The page has arrived and loaded, its steps neither done nor unwanted. */
export function seen(page: string): TourInput {
  const facts = Object.fromEntries(SAMPLE.steps.filter((it) => it.page === page).map((it) => [it.id, quiet]))
  return { type: 'observed', frame: 0, page, facts, arrived: true, settled: true }
}

/** A service over a fake disk, its clock moved on by a second with each look at it. */
export function setUp(fake = createFakeStore()) {
  let ids = 0
  let seconds = 0
  const changed = vi.fn<(session: Session, saved: boolean) => void>()
  const ports = {
    store: fake.store,
    tourOf: (session: Session) => (session.tour === SAMPLE.id ? SAMPLE : null),
    changed,
    now: () => new Date(Date.UTC(2026, 0, 1, 8, 0, seconds++)).toISOString(),
    newId: () => `id-${Math.random().toString(36).slice(2)}-${ids++}`,
  }
  return {
    ...fake,
    ports,
    changed,
    service: createSessionService(ports),
    /** So many seconds go by. */
    later: (more: number) => {
      seconds += more
    },
    /** The background was killed and has started again: memory is gone, the disk is not. */
    restarted: () => createSessionService(ports),
  }
}

/** Numbers of the events in the log: without a gap and without a double. */
export function isWhole(log: readonly { seq: number }[]): boolean {
  return log.every((it, at) => it.seq === at)
}
