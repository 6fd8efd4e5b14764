/** How far somebody has come. */
export interface Progress {
  /** What the lesson needs to go on from here, in its own words, as short as it can: platforms keep little. */
  state: string
  /** Screens seen, of so many. */
  step: number
  steps: number
}

/** What was answered to a question of the lesson: which of its options, from 0. */
export interface Answer {
  question: string
  chosen: number
  right: boolean
}

/** How the lesson ended. `score` from 0 to 1, `passed` by the lesson's own mark: both null where it asks nothing. */
export interface Outcome {
  score: number | null
  passed: boolean | null
}

/** What stands between the lesson and a platform: `scorm.js` or `cmi5.js`. */
export interface LessonHost {
  /** Whether somebody writes down how it goes, once it is ready. False where the package was opened without a platform. */
  recorded: boolean
  /** State kept the last time, or nothing. */
  ready: Promise<string>
  /** There where a platform keeps answers one by one. */
  answered?(answer: Answer): void
  keep(progress: Progress): void
  /** Whether the platform has taken the result, or has nothing to take. */
  finish(outcome: Outcome): Promise<boolean>
  /** There where the platform wants the person back once they are done. */
  leave?(): Promise<void>
  /** What the platform refused to take, in its words. */
  refused: string[]
}

/** What the package tells its scripts. */
export interface PackageAbout {
  scorm?: '1.2' | '2004'
  /** In the lesson's language: no platform was found; it did not take the result; back to the platform. */
  words: { unrecorded: string; refused: string; leave: string }
}

declare global {
  /** Only in a package. */
  var packageAbout: PackageAbout | undefined
  var lessonHost: LessonHost | undefined
  /** What the player goes on from. */
  var lessonStart: Promise<{ at?: number; answers?: Record<string, number> }> | undefined
}
