import { z } from 'zod'
import { hostname, pageRef, urlPart } from './page.ts'
import type { Settings } from './settings.ts'
import { OWN } from './step.ts'
import { landmark, target } from './target.ts'
import { id } from './text.ts'

/** What a recording can have too much of. */
const FULL = ['hosts', 'pages', 'steps'] as const

/** Acts of one recording: more than the longest tour has steps. */
export const MOST_ACTS = 400

/**
 * Where something was done. Of the address only what names a page: parts of the path that look like a number of
 * somebody's are wildcards, and the query is left out whole.
 */
const spot = z.strictObject({
  /** As a pack that is here calls the page. */
  known: pageRef.nullable(),
  host: hostname,
  /** Folder of the practice portal, when it is one of its pages. */
  site: id.nullable(),
  path: urlPart.startsWith('/'),
  hash: urlPart.optional(),
  /** Headings in view. */
  marks: z.array(landmark).max(4),
  /** The page asks for a password or code: nothing on it is pointed at. */
  sensitive: z.boolean(),
  /** The page itself, no frame in it. */
  top: z.boolean(),
})
export type Spot = z.infer<typeof spot>

/** How the page shows that it was done. `word`: it does not, the person says so. */
export const PROOFS = ['click', 'filled', 'chosen', 'gone', 'attached', 'word'] as const

/** One thing done on a page, in what the recorder may know of it: never what was typed, chosen or attached. */
export const act = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(['arrive', 'press', 'fill', 'choose', 'tick', 'attach', 'own']),
  spot,
  target: target.optional(),
  /** What the page calls it, for the sentence; empty where it has no name that is surely no value. */
  label: z.string().max(120),
  proof: z.enum(PROOFS).optional(),
  own: z.enum([...OWN, 'captcha']).optional(),
  /** A picture of the page with its place on it. */
  shot: z.string().max(60).optional(),
  /** A page that came by something that was taken back since: no step led to it. */
  alone: z.literal(true).optional(),
})
export type Act = z.infer<typeof act>

/** A recording that is going on, as the background keeps it. */
export const recording = z.strictObject({
  id: z.string(),
  startedAt: z.string(),
  tabs: z.array(z.int()),
  paused: z.boolean(),
  acts: z.array(act).max(MOST_ACTS),
  /** Hosts of frames in the page that may not be recorded yet. */
  blocked: z.array(hostname).max(20),
  /** Of what there is as much as one tour can hold; nothing more is taken until something is taken back. */
  full: z.enum(FULL).optional(),
  /** Pictures are taken: somebody turned them on. `denied`: the browser waits for a press on our sign. */
  shots: z.enum(['on', 'denied']).optional(),
  /** The last picture, of the page as it is now. */
  shot: z.strictObject({ tab: z.int(), id: z.string().max(60) }).optional(),
})
export type Recording = z.infer<typeof recording>

/** What the bar on the page shows. */
export interface RecordingView {
  language: Settings['language']
  theme: Settings['theme']
  textSize: Settings['textSize']
  paused: boolean
  steps: number
  /** The last step, in words. */
  last: string
  blocked: string[]
  /** `disk`: what it became could not be written down. */
  full: (typeof FULL)[number] | 'disk' | null
  shots: 'off' | 'on' | 'denied'
  /** Id of the last act that is in it. */
  until: string | null
}
