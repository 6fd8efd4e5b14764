import {
  type Draft,
  type DraftFact,
  type DraftSegment,
  type DraftStep,
  type FactList,
  RECORDED,
} from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import type { Locale } from '#schema/pack.ts'
import { PACK_FORMAT, type PackFile } from '#schema/pack-file.ts'
import { citedText } from './cited-text.ts'
import { usedPages } from './used-pages.ts'

const TOUR = 'bai'
const LISTS = ['prepare', 'law', 'mistakes'] as const
const SINGLE = ['fee', 'time'] as const
const TIP_TEXTS = ['text', 'example', 'mistake', 'law'] as const

/** A draft as the pack that others import. What is wrong with it is told by whoever reads it, as with any pack. */
export function toPackFile(draft: Draft): PackFile {
  const { id, title, summary, madeOn, sources = [], steps, procedure, competences = [], segments = [] } = draft
  const where = draft.hosts[0] ?? ''
  const pages = usedPages(draft)
  const tips = tipsOf(draft)
  const recorded = restsOnRecording(draft)
  const en: Locale = {
    portal: { name: title.en },
    pages: Object.fromEntries(pages.map((it) => [it.id, { name: it.nameEn }])),
    tours: {
      [TOUR]: {
        title: title.en,
        summary: summary.en,
        ...Object.fromEntries(
          LISTS.flatMap((it) => listed(it, factsOf(draft, it), (fact) => citedText(fact.text, fact.source, draft).en)),
        ),
        ...Object.fromEntries(
          SINGLE.flatMap((it) => factsOf(draft, it).map((fact) => [it, citedText(fact.text, fact.source, draft).en])),
        ),
        ...(segments.length > 0 && {
          segments: Object.fromEntries(segments.map((it) => [it.id, segmentWords(it, 'en')])),
        }),
        steps: Object.fromEntries(steps.map((it) => [it.id, wordsOf(it, 'en')])),
      },
    },
    ...(tips.length > 0 && {
      tips: Object.fromEntries(told(draft).map(({ step, tip }) => [tipId(step), tipWords(tip, 'en', draft)])),
    }),
    sources: {
      ...(recorded && { [RECORDED]: `Recorded at ${where}` }),
      ...Object.fromEntries(sources.map((it) => [it.id, it.title.en])),
    },
  }
  return {
    format: PACK_FORMAT,
    version: 1,
    made: { by: draft.by, on: madeOn },
    portal: {
      schema: 1,
      id,
      name: title.vi,
      hosts: draft.hosts,
      sources: {
        ...(recorded && { [RECORDED]: { title: `Ghi lại trên ${where}`, date: madeOn, confidence: 'seen' } }),
        ...Object.fromEntries(
          sources.map(({ id: key, title: words, date, confidence }) => [key, { title: words.vi, date, confidence }]),
        ),
      },
    },
    pages: pages.map(({ nameEn: _, ...page }) => page),
    tours: [
      {
        id: TOUR,
        title: title.vi,
        summary: summary.vi,
        version: draft.version,
        start: draft.start ?? `${id}/trang-1`,
        ...(procedure && { procedure }),
        ...(competences.length > 0 && { competences }),
        ...Object.fromEntries(LISTS.flatMap((it) => listed(it, factsOf(draft, it), (fact) => toFact(fact, draft)))),
        ...Object.fromEntries(SINGLE.flatMap((it) => factsOf(draft, it).map((fact) => [it, toFact(fact, draft)]))),
        verified: draft.verified ?? null,
        ...(segments.length > 0 && { segments: segments.map((it) => toSegment(it, 'vi')) }),
        steps: steps.map(toStep),
      },
    ],
    ...(tips.length > 0 && { tips }),
    locales: { en },
  }
}

/** Is anything said to be known from the recording? Of a tour that was never recorded nothing is. */
function restsOnRecording({ steps, facts = {} }: Draft): boolean {
  const cited = [...steps.map((it) => it.source), ...steps.flatMap((it) => (it.tip ? [it.tip.source] : []))]
  return [...cited, ...Object.values(facts).flatMap((all) => all.map((it) => it.source))].some(
    (it) => (it ?? RECORDED) === RECORDED,
  )
}

/** What was begun and left empty is not there. */
function factsOf({ facts = {} }: Draft, list: FactList): DraftFact[] {
  return (facts[list] ?? []).filter((it) => it.text.vi.trim())
}

function listed<T>(list: FactList, facts: readonly DraftFact[], to: (fact: DraftFact) => T): [FactList, T[]][] {
  return facts.length > 0 ? [[list, facts.map(to)]] : []
}

function toFact({ text, source, article }: DraftFact, draft: Draft) {
  return { text: citedText(text, source, draft).vi, source, ...(article && { article }) }
}

/** Tips have a place of their own; pictures stay on this machine. */
function toStep({ tip: _, shot: __, ...step }: DraftStep): PackFile['tours'][number]['steps'][number] {
  const { why: ___, note: ____, branches, ...rest } = step
  const ways = branches && { branches: branches.map(({ when, to }) => ({ when, to })) }
  return { ...rest, ...ways, ...wordsOf(step, 'vi'), source: step.source ?? RECORDED }
}

function toSegment(segment: DraftSegment, language: Language) {
  return { id: segment.id, from: segment.from, ...segmentWords(segment, language) }
}

/** What is to be checked and was left empty is not there. */
function segmentWords({ title, check }: DraftSegment, language: Language) {
  const said = check.filter((it) => it.text.vi.trim()).map((it) => it.text[language])
  return { title: title[language], ...(said.length > 0 && { check: said }) }
}

function wordsOf({ do: what, why, note }: Pick<DraftStep, 'do' | 'why' | 'note'>, language: Language) {
  return {
    do: what[language],
    ...(why?.vi.trim() && { why: why[language] }),
    ...(note?.vi.trim() && { note: note[language] }),
  }
}

/** Steps whose field has a tip that says something. */
function told({ steps }: Draft) {
  return steps.flatMap((step) => (step.tip?.text.vi.trim() && step.target ? [{ step, tip: step.tip }] : []))
}

/** The fields' tips, page by page. */
function tipsOf(draft: Draft): NonNullable<PackFile['tips']> {
  return [...Map.groupBy(told(draft), (it) => it.step.page)].map(([page, all]) => ({
    page,
    tips: all.map(({ step, tip }) => ({
      id: tipId(step),
      ...(step.target && { target: step.target }),
      ...tipWords(tip, 'vi', draft),
      source: tip.source ?? RECORDED,
    })),
  }))
}

function tipId({ id }: Pick<DraftStep, 'id'>): string {
  return `meo-${id}`
}

function tipWords(tip: NonNullable<DraftStep['tip']>, language: Language, draft: Draft) {
  const words = TIP_TEXTS.flatMap((it) => (tip[it]?.vi.trim() ? [[it, tip[it][language]] as const] : []))
  return { ...Object.fromEntries(words), text: citedText(tip.text, tip.source, draft)[language] }
}
