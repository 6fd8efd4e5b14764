import { useId } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { DraftSource } from '#schema/draft.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  source: DraftSource
  say: SayEditor
  onChange(source: DraftSource): void
}

/** A document, a page or a person: what it is called, of which day, and how sure that makes us. */
export function SourceFields({ source, say, onChange }: Props) {
  const id = useId()
  return (
    <>
      <WordsField
        label={say('source-title')}
        rows={1}
        words={source.title}
        say={say}
        onChange={(words) => onChange({ ...source, title: { ...source.title, ...words } })}
      />
      <div className="row">
        <label htmlFor={id}>{say('source-date')}</label>
        <input
          id={id}
          type="date"
          value={source.date}
          onChange={(event) => event.target.value && onChange({ ...source, date: event.target.value })}
        />
        <Choice
          id={`${id}-how`}
          label={say('source-how')}
          value={source.confidence}
          of={[
            ['press', say('source-press')],
            ['seen', say('source-seen')],
          ]}
          onChange={(confidence) => onChange({ ...source, confidence })}
        />
      </div>
      {source.confidence === 'press' && <p className="soft">{say('source-marked')}</p>}
    </>
  )
}
