import { closeSentence } from '#publish/close-sentence.ts'
import type { Lesson, LessonStep } from '#publish/lesson.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import { type Cue, toCues } from './caption-cues.ts'

/** What is on the screen above the captions. */
export type View =
  | { kind: 'title' }
  /** Items come one after another, with their captions. */
  | { kind: 'list'; heading: string; items: string[] }
  | { kind: 'step'; step: LessonStep; before: LessonStep | null; after: LessonStep | null }
  | { kind: 'end' }

/** A view for as long as its captions take, ms from the start of the film. */
export interface Scene {
  from: number
  to: number
  view: View
  /** Of each caption, which sentence of the scene it belongs to, from 0. */
  cues: (Cue & { sentence: number })[]
}

/** Quiet before the first caption of a scene and after its last: the eye has to find its way. ms. */
const BEFORE = 600
const AFTER = 900
/** The code at the end stands until a telephone has been taken out. ms. */
const LAST = 8000

/** The lesson as scenes, one after another; what is said in each is what its captions say, and nothing more. */
export function toFilm(lesson: Lesson): Scene[] {
  const say = createFileSay(lesson.language)
  const { steps } = lesson
  const views: [View, string[]][] = [
    [{ kind: 'title' }, [closeSentence(lesson.title), lesson.lead, ...(lesson.verified ? [] : [say('unverified')])]],
    ...list(
      say('papers'),
      lesson.papers.map((it) => it.text),
    ),
    ...steps.flatMap((step, at): [View, string[]][] => [
      [
        { kind: 'step', step, before: steps[at - 1] ?? null, after: steps[at + 1] ?? null },
        [
          `${say('step-n', { n: step.number })}. ${step.do}`,
          ...(step.own ? [say(`own-${step.own}`)] : []),
          ...(step.why ? [`${say('why')}: ${step.why}`] : []),
          ...(step.note ? [`${say('note')}: ${step.note}`] : []),
          ...(step.mayMiss ? [say('may-miss')] : []),
        ],
      ],
      ...lesson.segments.filter((it) => it.to === step.number).flatMap((it) => list(say('check-after'), it.check)),
    ]),
    [{ kind: 'end' }, [say('made-with')]],
  ]
  let at = 0
  return views.map(([view, sentences]) => {
    const from = at
    let next = from + BEFORE
    const cues = sentences.flatMap((text, sentence) => {
      const made = toCues(text, next).map((it) => ({ ...it, sentence }))
      next = (made.at(-1)?.to ?? next) + BREATH
      return made
    })
    at = next + (view.kind === 'end' ? LAST : AFTER)
    return { from, to: at, view, cues }
  })
}

/** Between two sentences. ms. */
const BREATH = 400

function list(heading: string, items: string[]): [View, string[]][] {
  return items.length > 0 ? [[{ kind: 'list', heading, items }, items]] : []
}
