import { Told, useLangOf } from '#components/words/Told.tsx'
import type { Piece } from '#schema/glossary.ts'

export interface Meanings {
  /** Which word’s meaning is shown. */
  open: string | null
  toggle(word: string): void
}

interface Props {
  text: string
  /** How the text is cut at words of the glossary, each once (`firstWords`); it has none where this is missing. */
  pieces: readonly Piece[] | undefined
  meanings: Meanings
}

/** A text whose administrative words can be pressed to see what they mean. */
export function Worded({ text, pieces, meanings }: Props) {
  const lang = useLangOf()(text)
  if (!pieces) return <Told text={text} />
  const words = pieces.map(([run, word]) =>
    word ? (
      // biome-ignore lint/a11y/useSemanticElements: a button is a box that no line of text runs through: the full stop after a long word would stand alone in the next line
      <span
        key={word}
        role="button"
        tabIndex={0}
        className="word"
        aria-expanded={meanings.open === word}
        onClick={() => meanings.toggle(word)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          meanings.toggle(word)
        }}
      >
        {run}
      </span>
    ) : (
      run
    ),
  )
  return lang ? <span lang={lang}>{words}</span> : words
}
