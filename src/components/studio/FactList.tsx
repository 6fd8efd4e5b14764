import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Choice } from '#components/ui/Choice.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftFact, FactList as List } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  list: List
  most: number
  draft: Draft
  /** Where what is said may come from, in words; the first is taken unless another is chosen. */
  sources: readonly (readonly [id: string, title: string])[]
  say: SayEditor
  onEdit(edit: Edit): void
}

/** What there is to know besides the steps: one sentence each, with where it comes from. */
export function FactList({ list, most, draft, sources, say, onEdit }: Props) {
  const id = useId()
  const facts = draft.facts?.[list] ?? []
  const name = useFocusKept<HTMLLegendElement>(facts.length)
  const put = (at: number, fact: DraftFact | null) => onEdit({ type: 'fact', list, at, fact })
  return (
    <fieldset>
      <legend ref={name} tabIndex={-1}>
        {say(`fact-${list}`)}
      </legend>
      {facts.map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all of it is the draft’s and nothing its own; by its text as key the field would lose the focus at each letter
        <div key={at} className="fact">
          <WordsField
            label={say('fact-n', { n: at + 1 })}
            hideLabel
            words={fact.text}
            say={say}
            onChange={(words) => put(at, { ...fact, text: { ...fact.text, ...words } })}
          />
          <div className="row">
            {list === 'law' && (
              <p className="row">
                <label htmlFor={`${id}-${at}`}>{say('article')}</label>
                <input
                  id={`${id}-${at}`}
                  className="short"
                  maxLength={12}
                  value={fact.article ?? ''}
                  onChange={(event) => {
                    const { article: _, ...rest } = fact
                    const article = event.target.value
                    put(at, article ? { ...rest, article } : rest)
                  }}
                />
              </p>
            )}
            <Choice
              id={`${id}-${at}-source`}
              label={say('fact-source')}
              value={fact.source}
              of={sources}
              onChange={(source) => put(at, { ...fact, source })}
            />
            <Button kind="quiet" label={say('fact-drop', { n: at + 1 })} onPress={() => put(at, null)}>
              {say('delete')}
            </Button>
          </div>
        </div>
      ))}
      {facts.length < most && (
        <Button onPress={() => put(facts.length, { text: { vi: '', en: '' }, source: (sources.at(-1) ?? [''])[0] })}>
          {say(`add-${list}`)}
        </Button>
      )}
    </fieldset>
  )
}
