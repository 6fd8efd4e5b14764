import type { Draft } from '#schema/draft.ts'
import { MOST_STEPS } from '#schema/tour.ts'
import {
  LONGEST_SENTENCE,
  MEDIAN_SENTENCE,
  median,
  sentenceLengths,
  tooManyActs,
  unexplained,
} from '#text/measure-writing.ts'
import { placesOf } from './edit-segments.ts'

/** What could be said better, by step where it is one step's. None of it stands in the way. */
export interface WritingRemark {
  step: string | null
  kind: 'long-part' | 'long-sentence' | 'long-all' | 'many-acts' | 'jargon' | 'same-english'
  /** The words it is about. */
  words: string
}

/** Cuts a Vietnamese text at the words that the glossary explains. */
export type CutAtWords = (text: string) => readonly (readonly [text: string, id?: string | undefined])[]

/** The same measures that the tours that ship are held to. */
export function checkWriting(draft: Draft, cut: CutAtWords): WritingRemark[] {
  const { title, summary, steps, segments = [] } = draft
  const all = steps.flatMap((it) => sentenceLengths(it.do.vi))
  const parts = segments.flatMap((it) => [it.title, ...it.check.map(({ text }) => text)])
  const about = [title, summary, ...parts].flatMap(({ vi, en }) => remarksOn(null, vi, en, cut))
  const long = median(all)
  return [
    ...about,
    ...(long > MEDIAN_SENTENCE ? [{ step: null, kind: 'long-all', words: String(long) } as const] : []),
    ...longParts(draft),
    ...steps.flatMap(({ id, do: { vi, en }, own }) => {
      const acts = tooManyActs(vi, own !== undefined)
      return [
        ...remarksOn(id, vi, en, cut),
        ...(acts.length > 0 ? [{ step: id, kind: 'many-acts', words: acts.join(', ') } as const] : []),
      ]
    }),
  ]
}

/** Told at the step that the part begins with; of a tour that is whole, at its first. */
function longParts(draft: Draft): WritingRemark[] {
  const { segments, steps } = draft
  const parts = segments?.map((it) => placesOf(draft, it.id)) ?? [[0, steps.length] as const]
  return parts.flatMap(([from, to]) =>
    to - from > MOST_STEPS
      ? [{ step: steps[from]?.id ?? null, kind: 'long-part' as const, words: String(to - from) }]
      : [],
  )
}

function remarksOn(step: string | null, vi: string, en: string, cut: CutAtWords): WritingRemark[] {
  const longest = Math.max(0, ...sentenceLengths(vi))
  const hard = unexplained(cut(vi))
  // What was left as it is in Vietnamese has not been translated.
  const same = vi.trim() !== '' && vi.trim() === en.trim() && /[à-ỹđ]/i.test(vi.replaceAll(/“[^”]*”/g, ''))
  return [
    ...(longest > LONGEST_SENTENCE ? [{ step, kind: 'long-sentence', words: String(longest) } as const] : []),
    ...(hard.length > 0 ? [{ step, kind: 'jargon', words: hard.join(', ') } as const] : []),
    ...(same ? [{ step, kind: 'same-english', words: '' } as const] : []),
  ]
}
