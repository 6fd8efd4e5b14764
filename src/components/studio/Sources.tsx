import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftSource } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  draft: Draft
  say: SayEditor
  onEdit(edit: Edit): void
}

/** Where the author knows things from: the recording, and whatever they name here. */
export function Sources({ draft, say, onEdit }: Props) {
  const id = useId()
  const sources = draft.sources ?? []
  const put = (at: number, source: DraftSource | null) => onEdit({ type: 'source', at, source })
  return (
    <fieldset>
      <legend>{say('sources')}</legend>
      <p className="soft">{say('sources-what', { host: draft.hosts[0] ?? '', date: draft.madeOn })}</p>
      {sources.map((it, at) => (
        <div key={it.id} className="fact">
          <WordsField
            label={say('source-n', { n: at + 1 })}
            hideLabel
            rows={1}
            words={it.title}
            say={say}
            onChange={(words) => put(at, { ...it, title: { ...it.title, ...words } })}
          />
          <div className="row">
            <label htmlFor={`${id}-${at}`}>{say('source-date')}</label>
            <input
              id={`${id}-${at}`}
              type="date"
              value={it.date}
              onChange={(event) => event.target.value && put(at, { ...it, date: event.target.value })}
            />
            <Choice
              id={`${id}-${at}-how`}
              label={say('source-how')}
              value={it.confidence}
              of={[
                ['press', say('source-press')],
                ['seen', say('source-seen')],
              ]}
              onChange={(confidence) => put(at, { ...it, confidence })}
            />
            <Button kind="quiet" label={say('source-drop', { n: at + 1 })} onPress={() => put(at, null)}>
              {say('delete')}
            </Button>
          </div>
        </div>
      ))}
      {sources.length < 20 && (
        <Button
          onPress={() =>
            put(sources.length, {
              id: freshId(sources),
              title: { vi: '', en: '' },
              date: draft.madeOn,
              confidence: 'press',
            })
          }
        >
          {say('add-source')}
        </Button>
      )}
    </fieldset>
  )
}

function freshId(sources: readonly DraftSource[]): string {
  return `nguon-${1 + Math.max(0, ...sources.map((it) => Number(it.id.split('-').at(-1)) || 0))}`
}
