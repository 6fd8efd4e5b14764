import type { Language } from '#schema/languages.ts'
import type { Source } from '#schema/pack.ts'
import type { OWN } from '#schema/step.ts'

/** A sentence with its source: number of it in `Lesson.sources`, from 1; 0 where the pack names none. */
export interface Cited {
  text: string
  source: number
}

/** A picture of the page at a step, every field blanked before it was kept. */
export interface Shot {
  bytes: Uint8Array<ArrayBuffer>
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  /** Pixels. */
  width: number
  height: number
}

/** A tip for the field that a step points at. */
export interface LessonTip {
  text: string
  example?: string
  mistake?: string
  law?: string
}

export interface LessonStep {
  id: string
  /** From 1. */
  number: number
  /** Title of a part, on the step that opens it. */
  part?: string
  /** Name of the page, empty where no pack knows it. */
  page: string
  do: string
  why?: string
  note?: string
  own?: (typeof OWN)[number]
  /** May be left out, or is there for some people only. */
  mayMiss: boolean
  /** Leads elsewhere than to the next step for some people. */
  branches: boolean
  source: number
  tip?: LessonTip
  shot?: Shot
}

/** Part of a long tour: steps `from` to `to`, both counted; `check`: what should be true once it is done. */
export interface LessonSegment {
  id: string
  title: string
  from: number
  to: number
  check: string[]
}

/** A question whose right answer follows from the tour itself: its order, its pages, its checks. Nothing is made up. */
export interface Question {
  id: string
  kind: 'next' | 'own' | 'check' | 'page'
  /** What is asked. */
  ask: string
  /** What it is asked of: a step’s own words, a segment’s title. */
  about?: string
  options: string[]
  /** Which of `options`, from 0. */
  answer: number
  /** Said once it is answered. */
  because: string
}

/** A tour in one language with all that a file of it may say, independent of any format. */
export interface Lesson {
  /** `pack/tour`. */
  id: string
  language: Language
  version: number
  title: string
  lead: string
  portal: string
  /** Code in the national list of procedures. */
  procedure: string | null
  /** Where it starts on the real portal; null for what can only be practised. */
  url: string | null
  /** Day on which somebody followed it on the real portal. */
  verified: string | null
  papers: Cited[]
  files: (Cited & { formats: string[]; megabytes: number | null }) | null
  fee: Cited | null
  time: Cited | null
  law: (Cited & { article: string | null })[]
  mistakes: Cited[]
  sources: Source[]
  segments: LessonSegment[]
  steps: LessonStep[]
  questions: Question[]
  /** Share of the questions to be answered right, 0 to 1. */
  passMark: number
}
