import type { TourEvent } from '#schema/event.ts'
import { attemptOf, event } from './sample-events.ts'

export const ATTEMPT = '4f4c7a52-8d3e-4c67-9f0b-2f6d1c9b7a10'

/** A tour of three steps that was finished: one with help, one left out, one not for this learner. */
export function finishedTour(more: Partial<TourEvent> = {}): TourEvent[] {
  const all = { portal: 'dvcqg', tour: 'khai-sinh', version: 3, mode: 'real', attempt: ATTEMPT, ...more } as const
  const at = (type: TourEvent['type'], seconds: number, extra: Partial<TourEvent> = {}) =>
    event(type, seconds, { ...all, ...extra })
  return attemptOf(
    at('tour-started', 0),
    at('step-shown', 1, { step: 'mot' }),
    at('help-asked', 2, { step: 'mot' }),
    at('step-ended', 5, { step: 'mot', outcome: 'done' }),
    at('step-shown', 5, { step: 'hai' }),
    at('step-ended', 7, { step: 'hai', outcome: 'skipped' }),
    at('step-ended', 7, { step: 'ba', outcome: 'not-needed' }),
    at('tour-finished', 12),
  )
}

let ids = 0
export const newUuid = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`

export const SETTING = {
  level: 'tour' as 'tour' | 'steps',
  homePage: 'https://hrm.example.vn',
  words: {
    title: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    competences: ['1.1', '2.3'],
    steps: ['mot', 'hai', 'ba'],
  },
  now: '2026-01-01T09:00:00.000Z',
  newId: newUuid,
  notBefore: 0,
}
