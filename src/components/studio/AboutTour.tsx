import { useId } from 'react'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  draft: Draft
  say: SayEditor
  onEdit(edit: Edit): void
}

/** What the tour is called, what it is for, whose it is. */
export function AboutTour({ draft, say, onEdit }: Props) {
  const id = useId()
  return (
    <>
      <WordsField
        label={say('title')}
        rows={1}
        words={draft.title}
        say={say}
        onChange={(words) => onEdit({ type: 'title', words })}
      />
      <WordsField
        label={say('summary')}
        words={draft.summary}
        say={say}
        onChange={(words) => onEdit({ type: 'summary', words })}
      />
      <p className="row">
        <label htmlFor={`${id}-by`}>{say('by')}</label>
        <input
          id={`${id}-by`}
          className="wide"
          maxLength={120}
          value={draft.by}
          onChange={(event) => onEdit({ type: 'by', text: event.target.value })}
        />
      </p>
    </>
  )
}
