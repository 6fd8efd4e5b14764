import type { Draft, Words } from '#schema/draft.ts'
import type { Remark } from './check-draft.ts'

/** What is wrong with all that a draft says besides its titles and its steps' sentences. */
export function checkExtras({ steps, procedure, facts = {}, sources = [] }: Draft): Remark[] {
  const remarks: Remark[] = []
  const all = Object.values(facts).flat()
  if (procedure && !/^\d\.\d{6}$/.test(procedure)) remarks.push({ kind: 'bad-procedure', must: true })
  if (all.some((it) => it.article && !/^\d+(\.\d+)?$/.test(it.article)))
    remarks.push({ kind: 'bad-article', must: true })
  if (all.some((it) => isHalf(it.text))) remarks.push({ kind: 'half', must: true })
  if (sources.some((it) => !it.title.vi.trim() || !it.title.en.trim()))
    remarks.push({ kind: 'no-source-title', must: true })
  if ([...all.map((it) => it.text), ...sources.map((it) => it.title)].some(({ vi, en }) => isMarkup(vi + en)))
    remarks.push({ kind: 'markup', must: true })
  const ids = new Set(steps.map((it) => it.id))
  for (const { id: step, why, note, tip, branches = [] } of steps) {
    const texts = [why, note, tip?.text, tip?.example, tip?.mistake, tip?.law].filter((it) => it !== undefined)
    if (texts.some(isHalf)) remarks.push({ step, kind: 'half', must: true })
    if (texts.some(({ vi, en }) => isMarkup(vi + en))) remarks.push({ step, kind: 'markup', must: true })
    if (branches.some((it) => !ids.has(it.to))) remarks.push({ step, kind: 'way-gone', must: true })
  }
  return remarks
}

export function isHalf({ vi, en }: Words): boolean {
  return Boolean(vi.trim()) !== Boolean(en.trim())
}

/** As the schema's plain text. */
export function isMarkup(text: string): boolean {
  return /<[a-z!/]|&#?\w+;|javascript:|[\u202a-\u202e\u2066-\u2069]/i.test(text)
}
