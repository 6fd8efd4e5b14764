import type { SayEditor } from '#components/words/editor-words.ts'
import type { Drag } from './use-drag.ts'

interface Props extends ReturnType<Drag['gripOf']> {
  number: number
  say: SayEditor
  /** With the arrow keys: one place up or down, or to an end of the list. */
  onKey(to: -1 | 1 | 'first' | 'last'): void
}

const KEYS: Record<string, -1 | 1 | 'first' | 'last'> = { ArrowUp: -1, ArrowDown: 1, Home: 'first', End: 'last' }

/** Where a card is taken hold of: dragged by hand, or moved with the arrow keys while it has the focus. */
export function Grip({ number, say, onKey, ...drag }: Props) {
  const label = say('grip', { n: number })
  return (
    <button
      type="button"
      className="button sign grip"
      data-part="grip"
      aria-label={label}
      title={label}
      {...drag}
      onKeyDown={(event) => {
        const to = KEYS[event.key]
        if (!to) return
        event.preventDefault()
        onKey(to)
      }}
    >
      ⠿
    </button>
  )
}
