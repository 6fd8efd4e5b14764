import { useLayoutEffect, useRef } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'

/** Draws the card of a step into a box, in a shadow root as on a page; `press`: a button of the card that leads on or back. */
export type DrawCard = (home: HTMLElement, draft: Draft, step: string, press: (to: 'next' | 'back') => void) => void

interface Props {
  draft: Draft
  step: DraftStep
  number: number
  say: SayEditor
  draw: DrawCard
  /** On the live page, with its light. */
  onShow(draft: Draft, step: DraftStep): void
  onCurrent(step: string): void
}

/** The step somebody is at, as its learner sees it: drawn anew with every letter. */
export function StepPreview({ draft, step, number, say, draw, onShow, onCurrent }: Props) {
  const home = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!home.current) return
    draw(home.current, draft, step.id, (to) => {
      const other = draft.steps[draft.steps.indexOf(step) + (to === 'next' ? 1 : -1)]
      if (other) onCurrent(other.id)
    })
  })
  return (
    <aside className="preview" aria-label={say('preview', { n: number })}>
      <p className="soft">{say('preview', { n: number })}</p>
      <div ref={home} />
      <Button onPress={() => onShow(draft, step)}>{say('preview-page')}</Button>
    </aside>
  )
}
