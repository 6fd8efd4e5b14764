import type { Mode, Outcome } from './event.ts'
import type { PageRef } from './page.ts'

/** What one frame of the learner's tab says of a step that belongs to the page in it. */
export interface StepFacts {
  /** The state its `done` asks for holds now. Always false for `click`, `page` and `next`. */
  held: boolean
  /** All its `when` predicates hold. True where there are none. */
  wanted: boolean
  /** Index of the first branch whose predicates hold, or -1. */
  branch: number
}

/** A frame that shows a page of some pack. */
export interface OpenPage {
  page: PageRef
  facts: Record<string, StepFacts>
}

export type SessionStatus = 'running' | 'paused' | 'left' | 'finished'

/** A tour in progress: everything needed to go on after any crash. */
export interface Session {
  attempt: string
  portal: string
  tour: string
  version: number
  mode: Mode
  status: SessionStatus
  /** Id of the step the learner is at. */
  step: string
  outcomes: Record<string, Outcome>
  /** Steps for which help was asked. */
  helped: string[]
  /** Steps the learner has done alone twice before: their hint comes only when asked for. */
  known: string[]
  /** Done with somebody else: nothing of it is logged but, if the helper says so, that support was given. */
  helping: boolean
  /** In a test: how often they went where no step leads, by the step they were at. */
  wrongTurns: Record<string, number>
  /** In a test: off the way, and not back on it yet. */
  strayed: boolean
  /** While watching: pauses as soon as the current step has ended. */
  stepwise: boolean
  /** Seconds at it: not while paused, nor while nothing happened for long. */
  seconds: number
  /** What the learner said of targets we were not sure of: is this the one? */
  vouched: Record<string, 'yes' | 'no'>
  /** Steps that were shown, in this run of the tour. */
  shown: string[]
  /** Segment just finished: its checklist stands before the next one; null when none does. */
  rest: string | null
  /** Reopened with Back: waits for the learner, though the page may still show it as done. */
  held: string | null
  /** What is open changed since the current step was last seen to fit: another step may fit now. */
  moved: boolean
  /** What is open in the tab, by frame id. Frame 0 is the page itself. */
  open: Record<string, OpenPage>
  /** Everything has loaded and no step fits what is open. */
  astray: boolean
  /** Tab that the tour is in; null after the browser was closed. */
  tab: number | null
  /** Tabs it has been in: a tour follows the learner into a tab the portal opens, and back. */
  tabs: number[]
  /** Count of events so far = `seq` of the next. */
  seq: number
  /** Grows with each change: an older copy never replaces a newer. */
  rev: number
  /** Ids of the last inputs taken, so that a retry does nothing. */
  taken: string[]
  startedAt: string
  changedAt: string
}

export type Button =
  | 'next'
  | 'back'
  | 'skip'
  | 'pause'
  | 'resume'
  | 'leave'
  | 'restart'
  | 'why'
  | 'lost'
  | 'hint'
  | 'onward'
  | 'this-one'
  | 'not-this'
  /** While watching: does one step, and waits. */
  | 'step'

/** `missing`: not found. `unsure`: something is shown that may be it. `healed`: found though it has changed. */
export type Trouble = 'missing' | 'unsure' | 'healed'

/** Everything that can happen to a tour. */
export type TourInput =
  | {
      type: 'observed'
      frame: number
      page: PageRef | null
      facts: Record<string, StepFacts>
      /** First word of a new document: what the frame showed before is gone. */
      arrived: boolean
      /** Nothing changed for a while: whatever was going to load has loaded, so a better step may be looked for. */
      settled: boolean
    }
  | { type: 'frame-gone'; frame: number }
  | { type: 'clicked'; step: string }
  | { type: 'trouble'; step: string; kind: Trouble }
  | { type: 'pressed'; button: Button; step: string }
