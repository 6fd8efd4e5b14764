import type { Locale } from '#schema/pack.ts'
import type { Step } from '#schema/step.ts'
import type { Tip } from '#schema/tip.ts'
import type { Tour } from '#schema/tour.ts'
import type { Pack } from './read-packs.ts'

/** Put together once: a scene asks for a dozen names, and each would go through all words of the pack. */
const OVERLAYS = new WeakMap<Pack, Map<string, Locale>>()

/** Overlays of a language, later files over earlier. Empty for Vietnamese, which stands in the files themselves. */
export function overlayOf(pack: Pack, language: string): Locale {
  const known = OVERLAYS.get(pack) ?? new Map<string, Locale>()
  const overlay = known.get(language) ?? merge(pack, language)
  OVERLAYS.set(pack, known.set(language, overlay))
  return overlay
}

function merge(pack: Pack, language: string): Locale {
  const merged: Locale = {}
  for (const part of pack.locales[language] ?? [])
    for (const [key, value] of Object.entries(part)) {
      if (key === '$schema' || key === 'language') continue
      const section = key as Exclude<keyof Locale, '$schema' | 'language'>
      // Without a prototype: an id may be “constructor”.
      Object.assign(merged, { [section]: Object.assign(Object.create(null), merged[section], value) })
    }
  return merged
}

/** The same tour with its texts in another language; what is not translated stays Vietnamese. */
export function localiseTour(tour: Tour, overlay: Locale): Tour {
  const words = overlay.tours?.[tour.id]
  if (!words) return tour
  const list = <T extends { text: string }>(facts: T[] | undefined, texts: string[] | undefined) =>
    facts?.map((fact, at) => ({ ...fact, text: texts?.[at] ?? fact.text }))
  const one = <T extends { text: string }>(fact: T | undefined, text: string | undefined) =>
    fact && { ...fact, text: text ?? fact.text }
  return {
    ...tour,
    title: words.title,
    summary: words.summary,
    prepare: list(tour.prepare, words.prepare),
    files: one(tour.files, words.files),
    fee: one(tour.fee, words.fee),
    time: one(tour.time, words.time),
    law: list(tour.law, words.law),
    mistakes: list(tour.mistakes, words.mistakes),
    segments: tour.segments?.map((it) => ({ ...it, ...words.segments?.[it.id] })),
    steps: tour.steps.map((step) => ({ ...step, ...wordsOf(step, tour, overlay) })),
  }
}

/** Words of a step: the tour's own, or those of the part it came with. */
function wordsOf(step: Step, tour: Tour, overlay: Locale): Record<string, string> | undefined {
  const own = overlay.tours?.[tour.id]?.steps[step.id]
  if (own) return own
  const used = tour.uses.map((it) => overlay.parts?.[it]).find((it) => it?.steps[step.id])
  const words = used?.steps[step.id]
  return words && step.part ? { part: used.title, ...words } : words
}

export function localiseTip(tip: Tip, overlay: Locale): Tip {
  return { ...tip, ...overlay.tips?.[tip.id] }
}
