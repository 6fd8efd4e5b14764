import { Button } from '#components/ui/Button.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import { type Draft, type DraftSegment, MOST_CHECKS } from '#schema/draft.ts'
import { MOST_STEPS } from '#schema/tour.ts'
import type { Edit, Remark } from '#stores/studio-store.ts'
import type { Arranging } from './use-arranging.ts'
import { WordsField } from './WordsField.tsx'

interface OfferProps {
  draft: Draft
  arranging: Arranging
  say: SayEditor
}

/** A tour that is long and whole: offers to divide it. */
export function DivideOffer({ draft, arranging, say }: OfferProps) {
  const { segments, steps } = draft
  if (segments || steps.length <= MOST_STEPS) return null
  return (
    <div className="note">
      <p>{say('divide-ask', { n: steps.length, most: MOST_STEPS })}</p>
      <Button onPress={arranging.propose}>{say('divide-all')}</Button>
    </div>
  )
}

interface Props {
  segment: DraftSegment
  /** Its place, from 1, among so many. */
  n: number
  of: number
  /** Place of its first step, and how many it has. */
  first: number
  count: number
  remarks: readonly Remark[]
  arranging: Arranging
  say: SayEditor
  onEdit(edit: Edit): void
}

/** Above the first step of a part: what it is called, how long it is. */
export function SegmentHead({ segment, n, of, first, count, remarks, arranging, say, onEdit }: Props) {
  return (
    <li className="part">
      <div className="row between">
        <h3>
          {say('part-of', { n, m: of })} <span className="soft">{say('part-steps', { n: count })}</span>
        </h3>
        {n > 1 && (
          <Button kind="quiet" label={say('part-join-n', { n })} onPress={() => arranging.join(segment.id, first)}>
            {say('part-join')}
          </Button>
        )}
      </div>
      <WordsField
        label={say('part-name', { n })}
        rows={1}
        words={segment.title}
        say={say}
        onChange={(words) => onEdit({ type: 'segment', segment: segment.id, words })}
      />
      {remarks
        .filter((it) => it.kind !== 'no-check')
        .map(({ kind }) => (
          <p key={kind} className="warn">
            {say(`remark-${kind}`)}
          </p>
        ))}
    </li>
  )
}

/** Below its last step: what the learner ticks before going on. After the last part nobody has to. */
export function SegmentFoot({ segment, n, of, remarks, say, onEdit }: Omit<Props, 'arranging' | 'first' | 'count'>) {
  const { id, check } = segment
  const name = useFocusKept<HTMLLegendElement>(check.length)
  return (
    <li className="part end">
      <fieldset>
        <legend ref={name} tabIndex={-1}>
          {say('check-after', { n })}
        </legend>
        <p className="soft">{say(n < of ? 'check-after-what' : 'check-after-last')}</p>
        {check.map((line, at) => (
          <div key={line.id} className="fact">
            <WordsField
              label={say('check-n', { n: at + 1 })}
              hideLabel
              rows={1}
              words={line.text}
              say={say}
              onChange={(words) => onEdit({ type: 'segment-check', segment: id, check: line.id, words })}
            />
            <Button
              kind="quiet"
              label={say('check-drop', { n: at + 1 })}
              onPress={() => onEdit({ type: 'segment-check', segment: id, check: line.id, words: null })}
            >
              {say('delete')}
            </Button>
          </div>
        ))}
        {remarks
          .filter((it) => it.kind === 'no-check')
          .map(({ kind }) => (
            <p key={kind} className="warn">
              {say(`remark-${kind}`)}
            </p>
          ))}
        {check.length < MOST_CHECKS && (
          <Button onPress={() => onEdit({ type: 'add-check', segment: id })}>{say('check-add')}</Button>
        )}
      </fieldset>
    </li>
  )
}
