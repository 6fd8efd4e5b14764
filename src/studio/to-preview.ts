import { startSession } from '#engine/start-session.ts'
import { toCard } from '#guide/to-card.ts'
import { type Draft, RECORDED } from '#schema/draft.ts'
import type { Scene } from '#schema/message.ts'
import type { PageRef } from '#schema/page.ts'
import type { Settings } from '#schema/settings.ts'
import { toTour } from './to-tour.ts'

interface Props {
  draft: Draft
  step: string
  settings: Settings
  pageNames: ReadonlyMap<PageRef, string>
  tab: number
  now: string
}

/** What a page is told so that it shows this step as a learner sees it. Nothing of it is logged, and nothing learnt. */
export function toPreviewScene({ draft, step, settings, pageNames, tab, now }: Props): Scene {
  const { language } = settings
  const tour = toTour(draft, language)
  const before = tour.steps.slice(
    0,
    tour.steps.findIndex((it) => it.id === step),
  )
  const recorded = language === 'vi' ? `Ghi lại trên ${draft.hosts[0]}` : `Recorded at ${draft.hosts[0]}`
  return {
    settings: { ...settings, heal: 'no', tips: false, launcher: false, helping: false },
    guest: null,
    presenting: null,
    pageName: null,
    host: null,
    tips: [],
    tours: [],
    unfinished: [],
    session: {
      ...startSession(draft.id, tour, 'real', `xem-thu-${now}`, tab, now),
      step,
      // As if the learner had come here by all steps before: so one can go back.
      outcomes: Object.fromEntries(before.map((it) => [it.id, 'done' as const])),
    },
    tour,
    pageNames: Object.fromEntries(pageNames),
    sources: {
      [RECORDED]: `${recorded} (${draft.madeOn})`,
      ...Object.fromEntries((draft.sources ?? []).map((it) => [it.id, `${it.title[language]} (${it.date})`])),
    },
    glossed: { words: {}, pieces: {} },
    learned: {},
  }
}

/** The card of that step alone, as if its target had been found. Null where the step is gone. */
export function toPreviewCard(scene: Scene): ReturnType<typeof toCard> | null {
  const { session, tour } = scene
  const step = tour?.steps.find((it) => it.id === session?.step)
  if (!session || !tour || !step) return null
  const at = tour.steps.indexOf(step)
  const view = { situation: 'guiding' as const, step, number: at + 1, total: tour.steps.length, canBack: at > 0 }
  return toCard(scene, {
    session,
    view: { ...view, part: null, segment: null, frame: 0, veiled: false },
    missing: false,
    unlike: false,
    at: step.target ? { as: 'found' } : null,
    saved: true,
    answering: true,
  })
}
