import { z } from 'zod'
import { MODES, type TourEvent } from './event.ts'
import { type Fingerprint, fingerprint } from './fingerprint.ts'
import type { Foreign } from './foreign.ts'
import type { Glossed, ShownWord } from './glossary.ts'
import type { GuestView } from './guest.ts'
import type { HelpSheet } from './help.ts'
import type { HostVerdict } from './host-verdict.ts'
import type { Learned } from './learned.ts'
import type { PageRule } from './pack.ts'
import { type PageRef, pageRef } from './page.ts'
import { PAGE_REQUESTS } from './page-requests.ts'
import { type PointingAnswers, type PointingNotice, pointingRequests } from './pointing-messages.ts'
import { PRESENTING_REQUESTS, type Presenting, type PresentingAnswers } from './presenting.ts'
import type { TaggedTour } from './progress.ts'
import type { RecordingView } from './recording.ts'
import { type RecordingAnswers, recordingRequests } from './recording-messages.ts'
import type { Sending, TrialResult } from './sending.ts'
import type { Session } from './session.ts'
import type { Settings } from './settings.ts'
import { settings } from './settings.ts'
import type { Pseudonym, TourWords } from './statement.ts'
import { logEvent, type SupportEvent } from './support.ts'
import type { Tip } from './tip.ts'
import type { Tour } from './tour.ts'
import { VISITOR_REQUESTS, type VisitorAnswers } from './visitor-requests.ts'

/*
 * Everything that is said between pages and background. Requests are imperative, notices are in the past tense.
 * What comes from a page is parsed here before it is believed: a renderer can be taken over. There is no field
 * anywhere in which an address, a text of the page or a value of a field could travel, but for `record-act`: what a
 * trainer records (and `pick-tell`: what they point at) holds the names of the controls they used, and what of the address
 * names a page. No value there either.
 */

/** Events of one message: a long log comes in parts. */
export const MOST_AT_ONCE = 5000

const key = z.string().min(1).max(80)
const name = z.string().max(60)
const frame = z.int().min(0)
const facts = z.record(name, z.strictObject({ held: z.boolean(), wanted: z.boolean(), branch: z.int().min(-1).max(8) }))

const tourInput = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('observed'),
    frame,
    page: pageRef.nullable(),
    facts,
    arrived: z.boolean(),
    settled: z.boolean(),
  }),
  z.strictObject({ type: z.literal('frame-gone'), frame }),
  z.strictObject({ type: z.literal('clicked'), step: name }),
  z.strictObject({ type: z.literal('trouble'), step: name, kind: z.enum(['missing', 'unsure', 'healed']) }),
  z.strictObject({
    type: z.literal('pressed'),
    button: z.enum([
      ...(['next', 'back', 'skip', 'pause', 'resume', 'leave', 'restart', 'why', 'lost'] as const),
      ...(['hint', 'onward', 'this-one', 'not-this', 'step'] as const),
    ]),
    step: name,
  }),
])

const rect = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

export const request = z.discriminatedUnion('type', [
  /** A frame has begun: which page rules concern its host? */
  z.strictObject({ type: z.literal('arrive') }),
  /** This is the page now: what is there to show? */
  z.strictObject({
    type: z.literal('see'),
    page: pageRef.nullable(),
    practice: z.boolean(),
    /** The learner has come to this page: a tour running in a related tab moves here. */
    claim: z.boolean(),
  }),
  z.strictObject({ type: z.literal('load-guide') }),
  /** Something has to be found by its likeness, or described: the part that can. */
  z.strictObject({ type: z.literal('load-likeness') }),
  /** Watching: the part that plays a tour. Given to practice pages alone. */
  z.strictObject({ type: z.literal('load-player') }),
  /** With the learner’s consent: what the target of a step is like on this portal now. Stays on this machine. */
  z.strictObject({ type: z.literal('learn'), attempt: key, step: name, fingerprint }),
  /** `tab`: from the list beside the page, which is in none. */
  z.strictObject({ type: z.literal('tell'), attempt: key, id: key.max(70), input: tourInput, tab: z.int().optional() }),
  z.strictObject({
    type: z.literal('start-tour'),
    tour: z.string().max(130),
    mode: z.enum(MODES),
    tab: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('continue-tour'), attempt: key, tab: z.int().optional() }),
  /** A frame inside the page says where its target or tip is; the frame above it hears `placed`. */
  z.strictObject({
    type: z.literal('place'),
    path: z.array(z.int().min(0)).max(6),
    spot: z.enum(['target', 'tip']),
    rect: rect.nullable(),
    /** The target with its label and the list it has opened. */
    around: rect.optional(),
    /** Step whose target it is: a word about one that has passed may come late. */
    step: name.optional(),
    as: z.enum(['found', 'healed', 'unsure', 'reveal']).optional(),
    /** Which of the step’s `reveal` it is. */
    trigger: z.int().min(0).max(2).optional(),
    /** Tip of a field, and the page in the frame that it belongs to. */
    tip: name.optional(),
    page: pageRef.optional(),
    /** Only says where a tip that is open has moved to. */
    follows: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('save-settings'), settings: settings.partial(), tab: z.int().optional() }),
  /** From the popup: what is in this tab? */
  z.strictObject({ type: z.literal('look'), tab: z.int() }),
  ...PAGE_REQUESTS,
  z.strictObject({ type: z.literal('list-events') }),
  /** From a unit's report: every tour there is, in the reader's language. */
  z.strictObject({ type: z.literal('list-tours') }),
  /** Part of a log exported elsewhere. */
  z.strictObject({ type: z.literal('import-events'), events: z.array(logEvent).min(1).max(MOST_AT_ONCE) }),
  /** What a file of statements is made of, in parts: those frozen for a record store from number `from` on. */
  z.strictObject({ type: z.literal('list-statements'), from: z.int().min(0) }),
  z.strictObject({ type: z.literal('delete-attempt'), attempt: key }),
  z.strictObject({ type: z.literal('delete-everything') }),
  ...VISITOR_REQUESTS,
  ...PRESENTING_REQUESTS,
  /** From the options page: how is it with what is sent to a record store? No key travels in either direction. */
  z.strictObject({ type: z.literal('see-sending') }),
  z.strictObject({ type: z.literal('hold-sending'), hold: z.boolean() }),
  z.strictObject({ type: z.literal('resend-refused') }),
  z.strictObject({ type: z.literal('try-lrs') }),
  ...recordingRequests,
  ...pointingRequests,
])
export type Request = z.infer<typeof request>
export type RequestOf<T extends Request['type']> = Extract<Request, { type: T }>

export interface TourSummary {
  /** `pack/tour`. */
  key: string
  title: string
  summary: string
  steps: number
  procedure: string | null
  portal: string
  /** From a pack that a person imported: nobody of Dẫn Lối has looked at it. */
  imported: boolean
  /** There are papers to have ready for it. */
  papers: boolean
  /** Page it begins on. */
  start: PageRef
  /** Practice page the tour starts on, as `site/file`; null where there is none. */
  practice: string | null
}

export interface Unfinished {
  attempt: string
  title: string
  number: number
  total: number
  mode: Session['mode']
}

/** A tip with the words of its source, ready to show. */
export type ShownTip = Tip & { cited: string; glossed?: Glossed | undefined }

/** All that a page needs to guide. Texts are in the reader's language already. */
export interface Scene {
  settings: Settings
  foreign?: Foreign | undefined
  /** Null unless this is a shared machine with a guest at it. */
  guest: GuestView | null
  /** Null unless a class looks on. */
  presenting: Presenting | null
  pageName: string | null
  /** Whose page this is, as far as our list knows. Its address is not said: the page has that itself. */
  host: { verdict: HostVerdict['verdict']; owner: string | null } | null
  tips: ShownTip[]
  tours: TourSummary[]
  unfinished: Unfinished[]
  session: Session | null
  tour: Tour | null
  /** Words for page references of the tour, and where a page can be opened in practice. */
  pageNames: Record<string, string>
  /** Source titles of the tour's steps, by key. */
  sources: Record<string, string>
  /** Words of the glossary in the tour’s texts. */
  glossed: Glossed
  /** What targets of the tour’s steps on this page were like when last found here, by step id. */
  learned: Record<string, Fingerprint>
}

export interface Answers extends RecordingAnswers, PointingAnswers, PresentingAnswers, VisitorAnswers {
  arrive: { tab: number; frame: number; rules: PageRule[] }
  see: Scene
  'load-guide': { loaded: boolean }
  'load-likeness': { loaded: boolean }
  'load-player': { loaded: boolean }
  learn: { kept: boolean }
  tell: { session: Session; saved: boolean }
  'start-tour': { session: Session }
  'continue-tour': { session: Session }
  place: Record<string, never>
  'save-settings': Settings
  look: Scene & {
    /** Every word there is, for the search. */
    words: ShownWord[]
    practice: boolean
    /** How many attempts a guest has in their log here. */
    guestAttempts: number
    all: TourSummary[]
    /** Tours left in the middle to which the page in front does not belong. */
    elsewhere: (Unfinished & { summary: TourSummary })[]
    refused: { file: string; reason: string }[]
    /** Languages of communities that some pack brings, by their own names. */
    languages: { code: string; name: string }[]
  }
  'open-page': Record<string, never>
  'read-help': HelpSheet
  'read-tour': Pick<Scene, 'settings' | 'foreign' | 'tour' | 'sources'> & { portal: string }
  'list-events': {
    events: TourEvent[]
    /** How others were helped. */
    supports: SupportEvent[]
    titles: Record<string, string>
    broken: number
    learned: Learned[]
    tours: TaggedTour[]
    /** Practice page a tour begins on, as `site/file`, by `portal/tour`. */
    starts: Record<string, string>
  }
  'list-statements': {
    /** JSON, as frozen. */
    frozen: string[]
    /** Where the next part begins; null after the last. */
    next: number | null
    learner: Pseudonym | null
    words: Record<string, TourWords>
  }
  'list-tours': { tours: TourSummary[] }
  'import-events': { fresh: number; known: number; contradicting: number }
  'delete-attempt': Record<string, never>
  'delete-everything': Record<string, never>
  'see-sending': Sending
  'hold-sending': Sending
  'resend-refused': Sending
  'try-lrs': { result: TrialResult }
}

/** From the background to the frames of a tab. Extension pages hear those of every tab, hence `tab`. */
export type Notice =
  | { type: 'session-changed'; tab: number; session: Session; saved: boolean }
  /** `now`: what is to be shown on that page in the tab, where that is known; whoever is on another asks. */
  | { type: 'scene-changed'; tab: number; now?: { page: PageRef; scene: Scene } | undefined }
  | { type: 'recording-changed'; tab: number; view: RecordingView | null }
  /** The key for it was pressed: to the card, or from there back to where one was in the page. */
  | { type: 'card-asked'; tab: number }
  | PointingNotice<Scene>
  | ({ type: 'placed'; tab: number; path: number[]; spot: 'target' | 'tip'; shown?: ShownTip | undefined } & Place)

export type Rect = z.infer<typeof rect>

/**
 * What is pointed at. `found`: the target. `healed`: the target, though it has changed. `unsure`: perhaps the target.
 * `reveal`: what has to be opened first.
 */
export type Aimed = 'found' | 'healed' | 'unsure' | 'reveal'

/** Where something is in a window; `null` while it cannot be seen there. */
export interface Place {
  rect: Rect | null
  around?: Rect | undefined
  /** The dialog it stands in, when there is one. Known only in the page itself. */
  dialog?: Rect | undefined
  step?: string | undefined
  as?: Aimed | undefined
  trigger?: number | undefined
  tip?: string | undefined
  page?: string | undefined
  follows?: boolean | undefined
}

/** Who asks. Filled in from what the browser says of the sender, never from the message. */
export interface Asker {
  tab: number | null
  frame: number
  /** Asked from a private window: nothing of it may be stored. */
  incognito: boolean
  /** Address of the asking frame; stays in the background. */
  url: string
}

/** What the background does for each request. */
export type Answerers = { [T in Request['type']]: (ask: RequestOf<T>, by: Asker) => Promise<Answers[T]> }
