import type { Lesson, LessonStep, Shot } from '#publish/lesson.ts'
import { createFileSay } from '#publish/words/file-words.ts'

/** One slide, before it is laid out: a heading, one large sentence or a few points, and what the speaker says beside it. */
export interface Slide {
  kind: 'title' | 'list' | 'step' | 'question'
  heading: string
  /** The one sentence of a step; the subject of a question. */
  large?: string
  points: string[]
  /** A remark in a box of its own. */
  remarks: { kind: 'own' | 'note'; text: string }[]
  notes: string
  shot?: Shot
}

/** Points that can be read from the last row. */
const MOST_POINTS = 4

/** The lesson for a room: one step a slide, the question before its answer. */
export function toSlides(lesson: Lesson): Slide[] {
  const say = createFileSay(lesson.language)
  const sure = lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')
  const about = [lesson.portal, lesson.procedure && say('procedure', { code: lesson.procedure })].filter(Boolean)
  const facts = [lesson.files, lesson.fee, lesson.time].flatMap((it) => it?.text ?? [])
  return [
    {
      kind: 'title',
      heading: lesson.title,
      points: [lesson.lead, about.join(' · ')],
      remarks: [],
      notes: [sure, lesson.url ?? ''].filter(Boolean).join('\n'),
    },
    ...lists(
      say('papers'),
      lesson.papers.map((it) => it.text),
    ),
    ...lists(
      [say('files'), say('fee'), say('time')]
        .filter((_, at) => [lesson.files, lesson.fee, lesson.time][at])
        .join(' · '),
      facts,
    ),
    ...lesson.steps.flatMap((step) => [
      stepSlide(step, lesson),
      ...lesson.segments
        .filter((it) => it.to === step.number)
        .flatMap((it) => lists(`${say('check-after')}: ${it.title}`, it.check)),
    ]),
    ...lists(
      say('mistakes'),
      lesson.mistakes.map((it) => it.text),
    ),
    ...lesson.questions.map((it, at): Slide => {
      const letters = it.options.map((option, n) => `${'ABC'[n]}. ${option}`)
      return {
        kind: 'question',
        heading: `${say('question-n-of', { n: at + 1, of: lesson.questions.length })} ${it.ask}`,
        ...(it.about !== undefined && { large: it.about }),
        points: letters,
        remarks: [],
        notes: `${say('right')} ${letters[it.answer]}\n${it.because}`,
      }
    }),
    ...lists(
      say('law'),
      lesson.law.map((it) => it.text),
    ),
    ...lists(
      say('sources'),
      lesson.sources.map((it) => `${it.title} (${it.date}): ${say(`source-${it.confidence}`)}.`),
      `${sure}\n${say('version', { n: lesson.version })}. ${say('made-with')}`,
    ),
  ]
}

function lists(heading: string, points: readonly string[], notes = ''): Slide[] {
  const pages = Math.ceil(points.length / MOST_POINTS)
  return Array.from({ length: pages }, (_, at) => ({
    kind: 'list',
    heading: pages > 1 ? `${heading} (${at + 1}/${pages})` : heading,
    points: points.slice(at * MOST_POINTS, (at + 1) * MOST_POINTS),
    remarks: [],
    notes,
  }))
}

function stepSlide(step: LessonStep, { language, steps }: Lesson): Slide {
  const say = createFileSay(language)
  const { tip, shot } = step
  const beside = [
    step.why && `${say('why')}: ${step.why}`,
    step.mayMiss && say('may-miss'),
    tip && `${say('tip')}: ${tip.text}`,
    tip?.example && `${say('example')}: ${tip.example}`,
    tip?.mistake && `${say('mistake')}: ${tip.mistake}`,
  ]
  const where = [step.part, step.page].filter(Boolean).join(' · ')
  return {
    kind: 'step',
    heading: say('step-n-of', { n: step.number, of: steps.length }),
    large: step.do,
    points: where ? [where] : [],
    remarks: [
      ...(step.own ? [{ kind: 'own' as const, text: say(`own-${step.own}`) }] : []),
      ...(step.note ? [{ kind: 'note' as const, text: `${say('note')}: ${step.note}` }] : []),
    ],
    notes: beside.filter(Boolean).join('\n'),
    ...(shot && { shot }),
  }
}
