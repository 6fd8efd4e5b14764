import { Fragment, useRef } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Edit, Remark } from '#stores/studio-store.ts'
import type { Pointing } from './pointing.ts'
import { DivideOffer, SegmentFoot, SegmentHead } from './Segments.tsx'
import { StepCard } from './StepCard.tsx'
import { useArranging } from './use-arranging.ts'
import { useDrag } from './use-drag.ts'

interface Props {
  draft: Draft
  remarks: readonly Remark[]
  /** The step somebody is at. */
  current: string | null
  pointing: Pointing
  say: SayEditor
  onEdit(edit: Edit): void
  onCurrent(step: string): void
}

/** The steps in their order, as cards that are dragged, or moved with the arrow keys. */
export function StepList({ draft, remarks, current, pointing, say, onEdit, onCurrent }: Props) {
  const { steps } = draft
  const list = useRef<HTMLOListElement>(null)
  const arranging = useArranging({ list, steps, say, onEdit })
  const first = useFocusKept<HTMLButtonElement>(steps.length)
  const drag = useDrag(list, (from, to) => {
    const step = steps[from]
    if (step) arranging.move(step.id, to, 'grip')
  })
  const markOf = (at: number) => {
    if (!drag.now) return ''
    if (drag.now.from === at) return ' held'
    if (drag.now.gap === at) return ' gap-before'
    return drag.now.gap === steps.length && at === steps.length - 1 ? ' gap-after' : ''
  }
  const firsts = (draft.segments ?? []).map(({ from }) => steps.findIndex((it) => it.id === from))
  const parts = (draft.segments ?? []).map((segment, at, { length }) => ({
    ...{ segment, arranging, say, onEdit, n: at + 1, of: length, first: firsts[at] ?? 0 },
    count: (firsts[at + 1] ?? steps.length) - (firsts[at] ?? 0),
    remarks: remarks.filter((it) => it.segment === segment.id),
  }))
  return (
    <div>
      <DivideOffer {...{ draft, arranging, say }} />
      <p className="unseen" role="status">
        {arranging.said}
      </p>
      {steps.length === 0 && draft.start && (
        <Button ref={first} onPress={() => arranging.insert('')}>
          {say('insert-first')}
        </Button>
      )}
      <ol className="steps" ref={list}>
        {steps.map((step, at) => (
          <Fragment key={step.id}>
            {parts.map((it) => it.first === at && <SegmentHead key={it.segment.id} {...it} />)}
            <li
              data-card={step.id}
              className={`step${step.id === current ? ' current' : ''}${markOf(at)}`}
              onFocus={() => onCurrent(step.id)}
              onPointerDown={() => onCurrent(step.id)}
            >
              <StepCard
                {...{ step, at, draft, arranging, pointing, say, onEdit }}
                grip={drag.gripOf(at)}
                remarks={remarks.filter((it) => it.step === step.id)}
              />
            </li>
            {parts.map((it) => it.first + it.count - 1 === at && <SegmentFoot key={it.segment.id} {...it} />)}
          </Fragment>
        ))}
      </ol>
    </div>
  )
}
