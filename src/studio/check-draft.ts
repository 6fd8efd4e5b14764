import type { Draft } from '#schema/draft.ts'
import { checkExtras, isMarkup } from './check-extras.ts'
import { checkSegments } from './check-segments.ts'

/** What stands in the way of a good tour, by step where it is one step's. `must`: it would be refused. */
export interface Remark {
  step?: string
  /** Id of the part of a long tour that it is about. */
  segment?: string
  kind:
    | ('no-steps' | 'too-many' | 'no-title' | 'no-summary' | 'no-page-name')
    | ('half' | 'bad-procedure' | 'bad-article' | 'no-source-title' | 'way-gone')
    | ('undivided' | 'long-segment' | 'no-segment-title' | 'no-check')
    | ('no-vi' | 'no-en' | 'markup' | 'long' | 'no-name')
  must: boolean
}

export const MOST_STEPS = 40
const LONGEST_SENTENCE = 25

/** Read while somebody writes: nothing here waits for anything. */
export function checkDraft(draft: Draft): Remark[] {
  const { steps, title, summary, pages, by } = draft
  const remarks = [...checkExtras(draft), ...checkSegments(draft)]
  if (steps.length === 0) remarks.push({ kind: 'no-steps', must: true })
  if (steps.length > MOST_STEPS) remarks.push({ kind: 'too-many', must: true })
  if (!title.vi.trim() || !title.en.trim()) remarks.push({ kind: 'no-title', must: true })
  if (!summary.vi.trim() || !summary.en.trim()) remarks.push({ kind: 'no-summary', must: true })
  const names = pages.flatMap((it) => [it.name, it.nameEn])
  if (names.some((it) => !it.trim())) remarks.push({ kind: 'no-page-name', must: true })
  if ([title.vi, title.en, summary.vi, summary.en, by, ...names].some(isMarkup))
    remarks.push({ kind: 'markup', must: true })
  for (const { id: step, do: words, target } of steps) {
    if (!words.vi.trim()) remarks.push({ step, kind: 'no-vi', must: true })
    if (!words.en.trim()) remarks.push({ step, kind: 'no-en', must: true })
    if (isMarkup(words.vi) || isMarkup(words.en)) remarks.push({ step, kind: 'markup', must: true })
    if (words.vi.split(/[.!?]\s/).some((it) => it.trim().split(/\s+/).length > LONGEST_SENTENCE))
      remarks.push({ step, kind: 'long', must: false })
    if (target && !target.names && /làm sáng/.test(words.vi)) remarks.push({ step, kind: 'no-name', must: false })
  }
  return remarks
}
