import {
  type Draft,
  type DraftFact,
  type DraftSegment,
  MOST_IN_DRAFT,
  MOST_SOURCES,
  type Words,
} from '#schema/draft.ts'
import type { Locale, Portal, Source } from '#schema/pack.ts'
import type { Page } from '#schema/page.ts'
import type { Step } from '#schema/step.ts'
import type { Segment, Tour } from '#schema/tour.ts'

/** A tour of a pack, in the language it is written in and in English. */
export interface PackTour {
  portal: Portal
  sources: Readonly<Record<string, Source>>
  vi: Tour
  en: Tour
  /** English names of the sources. */
  enSources: Locale['sources']
  /** The pages that its steps are on, of whichever packs. */
  pages: readonly Page[]
}

interface When {
  /** Of the draft, and of the pack that it would become. */
  id: string
  /** ISO time. */
  at: string
  /** `YYYY-MM-DD`. */
  day: string
}

/**
 * A tour of a pack as a draft of one's own. Its pages stay the pack's, with their tips; each step keeps its source, as nobody
 * has recorded it. Headings of parts and what is said of files stay behind: a draft has no place for them.
 */
export function tourToDraft({ portal, sources, vi, en, enSources, pages }: PackTour, { id, at, day }: When): Draft {
  const used = usedSources(vi)
  const facts = {
    prepare: factsOf(vi.prepare, en.prepare),
    fee: factsOf(vi.fee && [vi.fee], en.fee && [en.fee]),
    time: factsOf(vi.time && [vi.time], en.time && [en.time]),
    law: factsOf(vi.law, en.law),
    mistakes: factsOf(vi.mistakes, en.mistakes),
  }
  const hosts = [...portal.hosts, ...pages.flatMap((it) => it.url.map(({ hostname }) => hostname))]
  return {
    v: 1,
    id,
    title: { vi: vi.title, en: en.title },
    summary: { vi: vi.summary, en: en.summary },
    by: '',
    madeOn: day,
    changedAt: at,
    version: 1,
    hosts: [...new Set(hosts)].slice(0, MOST_IN_DRAFT.hosts),
    start: vi.start,
    pages: [],
    steps: vi.steps.map((step, place) => toStep(step, en.steps[place] ?? step)),
    ...(vi.segments && { segments: vi.segments.map((it, place) => toSegment(it, en.segments?.[place] ?? it)) }),
    ...(vi.procedure && { procedure: vi.procedure }),
    ...(vi.competences && { competences: vi.competences }),
    facts: Object.fromEntries(Object.entries(facts).filter(([, all]) => all.length > 0)),
    sources: used.slice(0, MOST_SOURCES).flatMap((key) => {
      const it = sources[key]
      return it ? [{ id: key, ...it, title: { vi: it.title, en: enSources?.[key] ?? it.title } }] : []
    }),
  }
}

function toSegment({ id, from, title, check = [] }: Segment, en: Segment): DraftSegment {
  const lines = check.map((vi, at) => ({ id: `k${at + 1}`, text: { vi, en: en.check?.[at] ?? vi } }))
  return { id, from, title: { vi: title, en: en.title }, check: lines }
}

function toStep({ part: _, do: what, why, note, branches, ...step }: Step, en: Step): Draft['steps'][number] {
  const both = (text: string, other: string | undefined): Words => ({ vi: text, en: other ?? text })
  return {
    ...step,
    do: both(what, en.do),
    ...(branches && { branches: branches.map((it, at) => ({ id: `n${at + 1}`, ...it })) }),
    ...(why && { why: both(why, en.why) }),
    ...(note && { note: both(note, en.note) }),
  }
}

function factsOf(vi: Tour['law'] = [], en: Tour['law'] = []): DraftFact[] {
  return vi.map(({ text, source, article }, at) => ({
    id: `m${at + 1}`,
    text: { vi: text, en: en[at]?.text ?? text },
    source,
    ...(article && { article }),
  }))
}

function usedSources({ steps, prepare = [], law = [], mistakes = [], fee, time }: Tour): string[] {
  const cited = [...steps, ...prepare, ...law, ...mistakes, ...(fee ? [fee] : []), ...(time ? [time] : [])]
  return [...new Set(cited.map((it) => it.source))]
}
