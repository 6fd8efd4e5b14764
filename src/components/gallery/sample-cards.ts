import type { GalleryKey, SayGallery } from '#components/words/gallery-words.ts'
import type { Verdict } from '#schema/judgement.ts'
import type { TourSummary } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'
import type { Step } from '#schema/step.ts'
import type { CardModel, GuideState } from '#stores/guide-store.ts'

type Case = Extract<GalleryKey, `case-${string}`>

/** What the guide shows in each situation there is, with invented words: it asks nobody to press anything. */
export function sampleCards(say: SayGallery, settings: Settings): [Case, GuideState][] {
  const step: Step = {
    id: 'buoc',
    page: 'mau/trang',
    target: { role: 'button', names: [say('sample-button')] },
    do: say('sample-do'),
    note: say('sample-note'),
    why: say('sample-why'),
    done: { on: 'click' },
    source: 'mau',
  }
  const card: CardModel = {
    situation: 'guiding',
    tour: {
      ...{ id: 'mau', title: say('sample-title'), summary: say('sample-summary'), version: 1, start: step.page },
      ...{ verified: null, uses: [], steps: [step], prepare: [{ text: say('sample-check'), source: 'mau' }] },
    },
    ...{ key: 'mau/mau', step, number: 3, total: 12, part: say('sample-part'), segment: null },
    ...{ pageName: say('sample-page'), mode: 'practise', attempt: 'mau', helping: false, canBack: true },
    ...{ veiled: false, judgement: null, missing: false, unlike: false, as: 'found', opener: null, askToHeal: false },
    ...{
      saved: true,
      answering: true,
      cited: say('sample-source'),
      host: null,
      sources: { mau: say('sample-source') },
    },
    glossed: { words: {}, pieces: {} },
  }
  const state: GuideState = { settings, guest: null, presenting: null, card: null, launcher: null, tip: null }
  const withCard = (change: Partial<CardModel>): GuideState => ({ ...state, card: { ...card, ...change } })
  const segment = {
    number: 1,
    total: 3,
    title: say('sample-part'),
    check: [say('sample-check')],
    next: say('sample-part'),
  }
  const judged = (passed: boolean, verdicts: Verdict[]): CardModel['judgement'] => ({
    ...{ passed, share: passed ? 0.9 : 0.5, mark: 0.8, seconds: 320, wrongTurns: 1 },
    steps: verdicts.map((verdict, at) => ({ step: { ...step, id: `b${at}` }, verdict, wrongTurns: at === 1 ? 1 : 0 })),
  })
  const tour: TourSummary = {
    ...{ key: 'mau/mau', title: say('sample-title'), summary: say('sample-summary'), steps: 12, procedure: null },
    ...{ portal: say('sample-page'), imported: false, papers: true, start: step.page, practice: null },
  }
  const tip = {
    ...{ id: 'mau', text: say('sample-tip'), example: say('sample-example'), mistake: say('sample-mistake') },
    ...{ source: 'mau', cited: say('sample-source') },
  }
  const official = { verdict: 'official', owner: say('sample-owner') } as const
  const unfinished = { attempt: 'mau', title: say('sample-title'), number: 3, total: 12, mode: 'practise' } as const
  return [
    ['case-guiding', withCard({ number: 1, canBack: false, host: official, mode: 'real' })],
    ['case-own', withCard({ step: { ...step, own: 'log-in', done: { on: 'next' } } })],
    ['case-unsure', withCard({ as: 'unsure' })],
    ['case-missing', withCard({ missing: true, unlike: true, as: null })],
    ['case-reveal', withCard({ as: 'reveal', opener: say('sample-button') })],
    ['case-healed', withCard({ as: 'healed', askToHeal: true })],
    ['case-veiled', withCard({ veiled: true, mode: 'real' })],
    ['case-waiting', withCard({ situation: 'waiting' })],
    ['case-astray', withCard({ situation: 'astray' })],
    ['case-no-answer', withCard({ saved: false, answering: false })],
    ['case-paused', withCard({ situation: 'paused' })],
    ['case-resting', withCard({ situation: 'resting', segment })],
    ['case-testing', withCard({ situation: 'testing', mode: 'test', judgement: judged(false, []) })],
    ['case-passed', withCard({ situation: 'finished', mode: 'test', judgement: judged(true, ['alone', 'helped']) })],
    [
      'case-failed',
      withCard({ situation: 'finished', mode: 'test', judgement: judged(false, ['missed', 'other-way']) }),
    ],
    ['case-finished', withCard({ situation: 'finished' })],
    ['case-helping', withCard({ situation: 'finished', helping: true })],
    [
      'case-guest',
      { ...withCard({ situation: 'finished' }), guest: { who: 'khach', minutes: 10, fixed: null, leaving: true } },
    ],
    ['case-presenting', { ...withCard({ number: 1 }), presenting: { hidden: false, zoomed: true } }],
    ['case-watching', withCard({ mode: 'watch', number: 1 })],
    ['case-watch-paused', withCard({ mode: 'watch', situation: 'paused' })],
    ['case-watched', withCard({ mode: 'watch', situation: 'finished' })],
    [
      'case-launcher',
      {
        ...state,
        launcher: {
          ...{ tours: [tour], unfinished: [unfinished], pageTips: [tip], hasTips: true, startOpen: true },
          ...{ practice: true, page: step.page, host: { verdict: 'unknown', owner: null } },
        },
      },
    ],
    [
      'case-chip',
      {
        ...state,
        launcher: {
          ...{ tours: [tour], unfinished: [], pageTips: [], hasTips: false, startOpen: false, practice: false },
          ...{ page: null, host: null },
        },
      },
    ],
    ['case-tip', { ...state, tip }],
  ]
}
