import { createStore, type StoreApi } from 'zustand/vanilla'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Mode } from '#schema/event.ts'
import type { Glossed } from '#schema/glossary.ts'
import type { GuestView } from '#schema/guest.ts'
import type { Judgement } from '#schema/judgement.ts'
import type { Aimed, Scene, ShownTip, TourSummary, Unfinished } from '#schema/message.ts'
import type { PageRef } from '#schema/page.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { Button } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'

/** All that the card shows. */
export interface CardModel {
  situation: 'guiding' | 'resting' | 'waiting' | 'astray' | 'testing' | 'paused' | 'finished' | 'left'
  tour: Tour
  /** `pack/tour`. */
  key: string
  step: Step
  number: number
  total: number
  part: string | null
  /** Segment of a chain, from 1; while resting the one just finished. */
  segment: { number: number; total: number; title: string; check: readonly string[]; next: string | null } | null
  /** Name of the page the step is on. */
  pageName: string
  mode: Mode
  attempt: string
  /** Done with somebody else. */
  helping: boolean
  canBack: boolean
  /** The step is to be done without being shown, until the learner asks. */
  veiled: boolean
  /** How the test went so far; null in other modes. */
  judgement: Judgement | null
  /** The step's target has not been found. */
  missing: boolean
  /** Nor does the page look like the one the tour was written for. */
  unlike: boolean
  /** What is pointed at; null while there is nothing to point at. */
  as: Aimed | null
  /** Name of what has to be opened before the target can be seen. */
  opener: string | null
  /** Nobody has asked the learner yet whether changed targets may be remembered here. */
  askToHeal: boolean
  /** The log could be written. */
  saved: boolean
  /** The background answers. */
  answering: boolean
  /** Where the step comes from, in words. */
  cited: string
  /** Whose page this is, as far as is known. */
  host: Scene['host']
  /** The same for whatever the tour says, by key. */
  sources: Record<string, string>
  /** Words of the glossary in the tour’s texts. */
  glossed: Glossed
}

export type Press = (button: Button) => void

/** What the guide draws on a page. Fed by the page side of the tour, read by React. */
export interface GuideState {
  settings: Settings
  /** Set where tours and tips are read in another language than the interface. */
  foreign?: Scene['foreign']
  /** Null unless this is a shared machine. */
  guest: GuestView | null
  /** Null unless a class looks on. */
  presenting: Presenting | null
  card: CardModel | null
  launcher: {
    tours: TourSummary[]
    unfinished: Unfinished[]
    pageTips: ShownTip[]
    hasTips: boolean
    startOpen: boolean
    /** The practice portal: here one may also be tested. */
    practice: boolean
    page: PageRef | null
    /** Whose page this is, as far as is known. */
    host: Scene['host']
  } | null
  tip: ShownTip | null
}

export type GuideStore = StoreApi<GuideState>

export function createGuideStore(): GuideStore {
  return createStore<GuideState>(() => ({
    settings: DEFAULT_SETTINGS,
    guest: null,
    presenting: null,
    card: null,
    launcher: null,
    tip: null,
  }))
}
