import { useContext } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { ForeignContext } from '#components/words/Told.tsx'
import type { Glossed } from '#schema/glossary.ts'
import type { Meanings } from './Worded.tsx'

interface Props {
  glossed: Glossed | undefined
  meanings: Meanings
  say: SayGuide
}

/** What a word means, between the text and the buttons: the text stays where it is, and the way on in view. */
export function Meaning({ glossed, meanings: { open, toggle }, say }: Props) {
  const foreign = useContext(ForeignContext)
  const word = open === null ? undefined : glossed?.words[open]
  return (
    <div data-aloud>
      {word && (
        <div className="meaning">
          {/* The glossary is in no community's language yet. */}
          <p lang={foreign && 'vi'}>
            <strong>{word.word}</strong>: {word.text}
          </p>
          <Button kind="sign" label={say('word-close')} onPress={() => toggle(word.id)}>
            ✕
          </Button>
          <p className="cited">
            {say('source', { source: word.cited })}
            {word.press && ` · ${say('unverified')}`}
          </p>
        </div>
      )}
    </div>
  )
}
