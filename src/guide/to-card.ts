import { judge } from '#engine/judge.ts'
import type { TourView } from '#engine/to-view.ts'
import type { Aimed, Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'

export interface Seen {
  session: Session
  view: TourView
  missing: boolean
  /** The page does not look like the one the tour was written for. */
  unlike: boolean
  /** What is pointed at; null while there is nothing to point at. */
  at: { as: Aimed; trigger?: number | undefined } | null
  saved: boolean
  answering: boolean
}

/** What the card shows, from the session and the words that came with the scene. */
export function toCard(scene: Scene, { session, view, missing, unlike, at, saved, answering }: Seen) {
  const { situation, step, number, total, part, segment, canBack, veiled } = view
  const tour = scene.tour as NonNullable<Scene['tour']>
  return {
    situation,
    step,
    number,
    total,
    part,
    segment,
    canBack,
    veiled,
    judgement: session.mode === 'test' ? judge(tour, session) : null,
    missing,
    unlike,
    as: at?.as ?? null,
    /** Name of what has to be opened first. */
    opener: step.reveal?.[at?.trigger ?? -1]?.names?.[0] ?? null,
    /** May be remembered, if the learner wants it: nobody has asked them yet. */
    askToHeal: scene.settings.heal === 'ask',
    saved,
    answering,
    tour,
    /** `pack/tour`. */
    key: `${session.portal}/${tour.id}`,
    mode: session.mode,
    attempt: session.attempt,
    helping: session.helping,
    pageName: scene.pageNames[step.page] ?? '',
    host: scene.host,
    cited: scene.sources[step.source] ?? '',
    sources: scene.sources,
    glossed: scene.glossed,
  }
}

type Model = ReturnType<typeof toCard>

/** Worked out for each card: the same is another object. */
const MADE_ANEW: readonly (keyof Model)[] = ['judgement', 'segment']

/** Nothing that the card shows has changed: it is not drawn again. */
export function isSameCard(a: Model | null, b: Model | null): boolean {
  if (!a || !b) return a === b
  const keys = Object.keys(a) as (keyof Model)[]
  return keys.every(
    (it) => a[it] === b[it] || (MADE_ANEW.includes(it) && JSON.stringify(a[it]) === JSON.stringify(b[it])),
  )
}
