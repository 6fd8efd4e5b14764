import { Button } from '#components/ui/Button.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import { type Draft, type DraftSource, MOST_SOURCES } from '#schema/draft.ts'
import { type Edit, freshSource } from '#stores/studio-store.ts'
import { SourceFields } from './SourceFields.tsx'

interface Props {
  draft: Draft
  say: SayEditor
  onEdit(edit: Edit): void
}

/** Where the author knows things from: the recording, and whatever they name here. */
export function Sources({ draft, say, onEdit }: Props) {
  const sources = draft.sources ?? []
  const name = useFocusKept<HTMLLegendElement>(sources.length)
  const put = (at: number, source: DraftSource | null) => onEdit({ type: 'source', at, source })
  return (
    <fieldset>
      <legend ref={name} tabIndex={-1}>
        {say('sources')}
      </legend>
      <p className="soft">{say('sources-what', { host: draft.hosts[0] ?? '', date: draft.madeOn })}</p>
      {sources.map((it, at) => (
        <div key={it.id} className="fact">
          <strong>{say('source-n', { n: at + 1 })}</strong>
          <SourceFields source={it} say={say} onChange={(next) => put(at, next)} />
          <Button kind="quiet" label={say('source-drop', { n: at + 1 })} onPress={() => put(at, null)}>
            {say('delete')}
          </Button>
        </div>
      ))}
      {sources.length < MOST_SOURCES && (
        <Button onPress={() => put(sources.length, freshSource(draft))}>{say('add-source')}</Button>
      )}
    </fieldset>
  )
}
