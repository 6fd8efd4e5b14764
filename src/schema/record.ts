import type { Mode, Outcome } from './event.ts'

/** Outcomes that count as the learner's own doing. */
export const OUTCOMES_OWN: readonly Outcome[] = ['done', 'already', 'said', 'passed']

/** One attempt at a tour, as the record shows it. */
export interface Attempt {
  attempt: string
  portal: string
  tour: string
  version: number
  mode: Mode
  /** ISO 8601, UTC. */
  startedAt: string
  seconds: number
  done: number
  helped: number
  skipped: number
  state: 'running' | 'paused' | 'finished' | 'left'
}
