import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'

/** Part of a card, as `data-part`, that a press began at: the focus stays there, wherever the card goes. */
export type CardPart = 'grip' | 'up' | 'down' | 'vi' | 'more'

export interface Arranging {
  /** What has just happened to the order, in words: read out, not shown. */
  said: string
  move(step: string, to: number, part: CardPart): void
  remove(step: string): void
  /** `after`: empty where there is no step. */
  insert(after: string): void
  split(step: string, at: number | undefined): void
  merge(step: string): void
  /** A part of a long tour begins at this step. */
  divide(step: string): void
  /** With the part before it; `first`: place of its first step. */
  join(segment: string, first: number): void
  propose(): void
}

interface Props {
  list: RefObject<HTMLElement | null>
  steps: readonly DraftStep[]
  say: SayEditor
  onEdit(edit: Edit): void
}

/** Changes to the order of the cards, told in words, with the focus kept where a person is at work. */
export function useArranging({ list, steps, say, onEdit }: Props): Arranging {
  const [said, setSaid] = useState('')
  const next = useRef<{ at: number; part: CardPart } | null>(null)
  useLayoutEffect(() => {
    const wish = next.current
    const card = wish && list.current?.querySelectorAll(':scope > [data-card]')[wish.at]
    if (!card) return
    next.current = null
    const part = card.querySelector<HTMLElement>(`[data-part=${wish.part}]`)
    // What has come to an end of the list has no button any more for going on that way.
    const to = part ?? card.querySelector<HTMLElement>('[data-part=grip]')
    to?.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  })
  const placeOf = (step: string) => steps.findIndex((it) => it.id === step)
  const act = (edit: Edit, words: string, at: number, part: CardPart) => {
    next.current = { at, part }
    setSaid(words)
    onEdit(edit)
  }
  return {
    said,
    move(step, to, part) {
      if (to < 0 || to >= steps.length || to === placeOf(step)) return
      const name = steps[placeOf(step)]?.do.vi ?? ''
      act({ type: 'move', step, to }, say('moved', { name, n: to + 1, m: steps.length }), to, part)
    },
    remove(step) {
      const at = placeOf(step)
      act({ type: 'delete', step }, say('deleted', { n: at + 1 }), Math.min(at, steps.length - 2), 'grip')
    },
    insert(after) {
      const at = placeOf(after) + 1
      act({ type: 'insert', after }, say('inserted', { n: at + 1 }), at, 'vi')
    },
    split(step, cut) {
      const at = placeOf(step)
      act({ type: 'split', step, at: cut }, say('was-split', { n: at + 1, m: at + 2 }), at + 1, 'vi')
    },
    merge(step) {
      const at = placeOf(step)
      act({ type: 'merge', step }, say('merged', { n: at + 1, m: at + 2 }), at, 'vi')
    },
    divide(step) {
      const at = placeOf(step)
      act({ type: 'divide', from: step }, say('divided', { n: at + 1 }), at, 'more')
    },
    join: (segment, first) => act({ type: 'join-segment', segment }, say('joined'), first, 'grip'),
    propose: () => act({ type: 'propose-segments' }, say('was-divided'), 0, 'grip'),
  }
}
