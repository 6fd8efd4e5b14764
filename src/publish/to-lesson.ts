import type { Language } from '#schema/languages.ts'
import type { Source } from '#schema/pack.ts'
import type { PageRef } from '#schema/page.ts'
import type { Step } from '#schema/step.ts'
import type { Tip } from '#schema/tip.ts'
import type { Tour } from '#schema/tour.ts'
import type { Lesson, LessonSegment, LessonStep, LessonTip, Shot } from './lesson.ts'
import { toQuestions } from './to-questions.ts'

const USUAL_PASS_MARK = 0.8

/** What stands around a tour in its pack, in the language of the lesson. */
export interface TourAbout {
  /** `pack/tour`. */
  key: string
  language: Language
  portal: string
  /** Where the tour starts on the real portal. */
  url: string | null
  pageNames: Readonly<Record<PageRef, string>>
  sources: Readonly<Record<string, Source>>
  /** Tips of the pages that the tour goes through. */
  tips: readonly { page: PageRef; tips: readonly Tip[] }[]
  /** Pictures by step id. */
  shots?: ReadonlyMap<string, Shot>
}

/** A tour in the reader's language as a lesson. Sources are numbered in the order in which they are first needed. */
export function toLesson(tour: Tour, about: TourAbout): Lesson {
  const order: string[] = []
  const numberOf = (key: string) => {
    if (!Object.hasOwn(about.sources, key)) return 0
    if (!order.includes(key)) order.push(key)
    return order.indexOf(key) + 1
  }
  const cite = (fact: { text: string; source: string }) => ({ text: fact.text, source: numberOf(fact.source) })
  const { files } = tour
  const passed = passedOver(tour.steps)
  const lesson: Lesson = {
    id: about.key,
    language: about.language,
    version: tour.version,
    title: tour.title,
    lead: tour.summary,
    portal: about.portal,
    procedure: tour.procedure ?? null,
    url: about.url,
    verified: tour.verified,
    papers: (tour.prepare ?? []).map(cite),
    files: files ? { ...cite(files), formats: files.formats ?? [], megabytes: files.megabytes ?? null } : null,
    fee: tour.fee ? cite(tour.fee) : null,
    time: tour.time ? cite(tour.time) : null,
    law: (tour.law ?? []).map((it) => ({ ...cite(it), article: it.article ?? null })),
    mistakes: (tour.mistakes ?? []).map(cite),
    steps: tour.steps.map((step, at) => ({
      ...toStep(step, at + 1, about, numberOf),
      mayMiss: step.optional === true || step.when !== undefined || passed.has(step.id),
    })),
    segments: toSegments(tour),
    sources: [],
    questions: [],
    passMark: tour.passMark ?? USUAL_PASS_MARK,
  }
  lesson.sources = order.flatMap((key) => about.sources[key] ?? [])
  lesson.questions = toQuestions(lesson)
  return lesson
}

function toStep(
  step: Step,
  number: number,
  about: TourAbout,
  numberOf: (key: string) => number,
): Omit<LessonStep, 'mayMiss'> {
  const tip = tipFor(step, about.tips)
  const shot = about.shots?.get(step.id)
  return {
    id: step.id,
    number,
    ...(step.part !== undefined && { part: step.part }),
    page: about.pageNames[step.page] ?? '',
    do: step.do,
    ...(step.why !== undefined && { why: step.why }),
    ...(step.note !== undefined && { note: step.note }),
    ...(step.own !== undefined && { own: step.own }),
    branches: (step.branches ?? []).length > 0,
    source: numberOf(step.source),
    ...(tip && { tip }),
    ...(shot && { shot }),
  }
}

/** Steps that a way from an earlier one leads past. */
function passedOver(steps: readonly Step[]): ReadonlySet<string> {
  const ids = steps.map((it) => it.id)
  const past = steps.flatMap(({ branches = [] }, from) =>
    branches.flatMap(({ to }) => ids.slice(from + 1, Math.max(0, ids.indexOf(to)))),
  )
  return new Set(past)
}

function toSegments({ segments = [], steps }: Tour): LessonSegment[] {
  const starts = segments.map((it) => steps.findIndex(({ id }) => id === it.from))
  return segments.map(({ id, title, check = [] }, at) => ({
    id,
    title,
    from: (starts[at] ?? 0) + 1,
    to: starts[at + 1] ?? steps.length,
    check,
  }))
}

/** The tip of the same page for the same thing: one of role and name, or one described by the same selector. */
function tipFor({ page, target }: Step, all: TourAbout['tips']): LessonTip | null {
  if (!target) return null
  const here = all.filter((it) => it.page === page || it.page === page.split('#')[0]).flatMap((it) => it.tips)
  const found = here.find(({ target: of }) => {
    if (of?.role !== target.role) return false
    const named = of.names?.[0] !== undefined && of.names[0] === target.names?.[0]
    return named ? of.within?.name === target.within?.name : (of.css?.some((it) => target.css?.includes(it)) ?? false)
  })
  if (!found) return null
  const { text, example, mistake, law } = found
  return {
    text,
    ...(example !== undefined && { example }),
    ...(mistake !== undefined && { mistake }),
    ...(law !== undefined && { law }),
  }
}
