import { z } from 'zod'
import type { DraftStep } from './draft.ts'
import type { PageRule } from './pack.ts'
import { act, type RecordingView } from './recording.ts'

/** What is said about a recording; part of `message.ts`. */
export const recordingRequests = [
  /** From the studio: records in this tab, or in a new one with this address. */
  z.strictObject({ type: z.literal('start-recording'), tab: z.int().optional(), url: z.url().max(2000).optional() }),
  z.strictObject({ type: z.literal('see-recording') }),
  z.strictObject({ type: z.literal('drop-recording') }),
  /** A frame in which the recorder has begun: is it being recorded? With the hosts of the frames in it. */
  z.strictObject({ type: z.literal('record-arrive'), frames: z.array(z.string().max(253)).max(20) }),
  z.strictObject({ type: z.literal('record-act'), act }),
  /** The page has come to rest: a picture may be taken, where pictures are on. */
  z.strictObject({ type: z.literal('record-still') }),
  z.strictObject({
    type: z.literal('record-press'),
    button: z.enum(['pause', 'resume', 'undo', 'done', 'studio', 'shots']),
    /** `undo`: the last act that whoever pressed it was shown. */
    until: z.string().max(60).optional(),
  }),
] as const

export interface RecordingAnswers {
  'start-recording': Record<string, never>
  'see-recording': { view: RecordingView; steps: DraftStep[]; outOfReach: boolean } | { view: null; guest: boolean }
  'drop-recording': Record<string, never>
  'record-arrive': { tab: number; rules: PageRule[]; view: RecordingView | null }
  'record-act': { view: RecordingView | null }
  'record-still': Record<string, never>
  /** `draft`: what has been recorded is a draft now. */
  'record-press': { view: RecordingView | null; draft: string | null }
}
