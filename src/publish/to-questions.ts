import type { Lesson, LessonStep, Question } from './lesson.ts'
import { createFileSay } from './words/file-words.ts'

type About = Pick<Lesson, 'steps' | 'segments' | 'language'>

/** Questions about what comes next are spread over the tour: so many at most. */
const MOST_NEXT = 4
const MOST_CHECKS = 2
/** Wrong answers beside the right one. */
const BESIDE = 2

/** Questions that the tour itself answers. Every option is the tour's own words; a tour too short for wrong answers has none. */
export function toQuestions(lesson: About): Question[] {
  return [...asksNext(lesson), ...asksPage(lesson), ...asksOwn(lesson), ...asksChecks(lesson)]
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...it }) => it)
}

/** `at`: the step it belongs to, by which questions are put in order. */
type Placed = Question & { at: number }

function asksNext({ steps, language }: About): Placed[] {
  const say = createFileSay(language)
  const able = steps.flatMap((step, at) => {
    const next = steps[at + 1]
    if (!next || step.branches || step.mayMiss || next.mayMiss) return []
    // Neither what was just done nor what is right, and each sentence once.
    const wrong = others(
      steps.filter((it) => Math.abs(it.number - next.number) > 1 && it.number !== step.number),
      next.number,
      [step.do, next.do],
      (it) => it.do,
    )
    return wrong ? [{ step, next, wrong }] : []
  })
  return spread(able, MOST_NEXT).map(({ step, next, wrong }) =>
    place(step.number, {
      id: `next-${step.id}`,
      kind: 'next',
      ask: say('ask-next'),
      about: step.do,
      ...mix(`next-${step.id}`, next.do, wrong),
      because: say('because-next', { n: next.number }),
    }),
  )
}

function asksPage({ steps, language }: About): Placed[] {
  const say = createFileSay(language)
  const able = steps.flatMap((step) => {
    // A sentence that names its page gives the answer away, and one said on two pages has two.
    const pages = new Set(steps.filter((it) => it.do === step.do).map((it) => it.page))
    if (!step.page || pages.size > 1 || step.do.includes(step.page)) return []
    const wrong = others(
      steps.filter((it) => it.page),
      step.number,
      [step.page],
      (it) => it.page,
    )
    return wrong ? [{ step, wrong }] : []
  })
  return spread(able, 1).map(({ step, wrong }) =>
    place(step.number, {
      id: `page-${step.id}`,
      kind: 'page',
      ask: say('ask-page'),
      about: step.do,
      ...mix(`page-${step.id}`, step.page, wrong),
      because: say('because-page', { page: step.page }),
    }),
  )
}

function asksOwn({ steps, language }: About): Placed[] {
  const say = createFileSay(language)
  const step = steps.findLast((it) => it.own)
  if (!step) return []
  const owned = steps.filter((it) => it.own).map((it) => it.do)
  const wrong = others(
    steps.filter((it) => !it.own),
    step.number,
    owned,
    (it) => it.do,
  )
  if (!wrong) return []
  const id = `own-${step.id}`
  return [
    place(step.number, {
      id,
      kind: 'own',
      ask: say('ask-own'),
      ...mix(id, step.do, wrong),
      because: say('because-own'),
    }),
  ]
}

function asksChecks({ segments, language }: About): Placed[] {
  const say = createFileSay(language)
  const able = segments.flatMap((segment, at) => {
    const [right] = segment.check
    // What was true before may be true still: only what comes later is surely not true yet.
    const later = segments
      .slice(at + 1)
      .flatMap((it) => it.check)
      .filter((it) => !segment.check.includes(it))
    const wrong = [...new Set(later)].slice(0, BESIDE)
    return right !== undefined && wrong.length === BESIDE ? [{ segment, right, wrong }] : []
  })
  return spread(able, MOST_CHECKS).map(({ segment, right, wrong }) =>
    place(segment.to, {
      id: `check-${segment.id}`,
      kind: 'check',
      ask: say('ask-check'),
      about: segment.title,
      ...mix(`check-${segment.id}`, right, wrong),
      because: say('because-check', { title: segment.title }),
    }),
  )
}

function place(at: number, question: Question): Placed {
  return { ...question, at }
}

/** Wrong answers from the steps nearest to `number`; null where there are not enough. */
function others(
  steps: readonly LessonStep[],
  number: number,
  taken: readonly string[],
  wordsOf: (step: LessonStep) => string,
): string[] | null {
  const near = [...steps].sort((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number))
  const words = [...new Set(near.map(wordsOf))].filter((it) => !taken.includes(it)).slice(0, BESIDE)
  return words.length === BESIDE ? words : null
}

/** Evenly from the first to the last. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, at) => all[Math.floor(((at + 0.5) * all.length) / most)] as T)
}

/** The right answer among the wrong ones, at a place that follows from the question's id: the same in every file. */
function mix(id: string, right: string, wrong: readonly string[]): Pick<Question, 'options' | 'answer'> {
  let hash = 7
  for (const sign of id) hash = (hash * 31 + sign.charCodeAt(0)) % 65_521
  const answer = hash % (wrong.length + 1)
  return { options: [...wrong.slice(0, answer), right, ...wrong.slice(answer)], answer }
}
