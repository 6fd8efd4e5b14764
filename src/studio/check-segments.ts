import type { Draft } from '#schema/draft.ts'
import { MOST_STEPS } from '#schema/tour.ts'
import type { Remark } from './check-draft.ts'
import { isHalf, isMarkup } from './check-extras.ts'
import { placesOf } from './edit-segments.ts'

/** What is wrong with the parts of a long tour; of one that is long and whole, that it is. */
export function checkSegments(draft: Draft): Remark[] {
  const { segments, steps } = draft
  if (!segments) return steps.length > MOST_STEPS ? [{ kind: 'undivided', must: false }] : []
  return segments.flatMap(({ id, title, check }, at) => {
    const [from, to] = placesOf(draft, id)
    const texts = [title, ...check.map((it) => it.text)]
    const named = title.vi.trim() && title.en.trim()
    const remark = (kind: Remark['kind'], is: boolean): Remark[] => (is ? [{ segment: id, kind, must: true }] : [])
    return [
      ...remark('long-segment', to - from > MOST_STEPS),
      ...remark('no-segment-title', !named),
      ...remark('no-check', at < segments.length - 1 && !check.some((it) => it.text.vi.trim())),
      ...remark(
        'half',
        check.some((it) => isHalf(it.text)),
      ),
      ...remark(
        'markup',
        texts.some(({ vi, en }) => isMarkup(vi + en)),
      ),
    ]
  })
}
