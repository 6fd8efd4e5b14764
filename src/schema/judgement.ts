import type { Step } from './step.ts'

/** `alone`: the page showed it, without help. `other-way`: jumped over on a way of their own, so nothing was shown. */
export type Verdict = 'alone' | 'helped' | 'missed' | 'other-way' | 'not-judged'

export interface Judgement {
  passed: boolean
  /** Of the steps judged, those done alone: 0 to 1. */
  share: number
  /** What is asked for. */
  mark: number
  seconds: number
  wrongTurns: number
  steps: { step: Step; verdict: Verdict; wrongTurns: number }[]
}
