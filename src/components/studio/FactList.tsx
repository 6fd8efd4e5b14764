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
  const put = (fact: DraftFact) => onEdit({ type: 'fact', list, fact })
  return (
    <fieldset>
      <legend ref={name} tabIndex={-1}>
        {say(`fact-${list}`)}
      </legend>
      {facts.map((fact, at) => (
        <div key={fact.id} className="fact">
          <WordsField
            label={say('fact-n', { n: at + 1 })}
            hideLabel
            words={fact.text}
            say={say}
            onChange={(words) => put({ ...fact, text: { ...fact.text, ...words } })}
          />
          <div className="row">
            {list === 'law' && (
              <p className="row">
                <label htmlFor={`${id}-${fact.id}`}>{say('article')}</label>
                <input
                  id={`${id}-${fact.id}`}
                  className="short"
                  maxLength={12}
                  value={fact.article ?? ''}
                  onChange={(event) => {
                    const { article: _, ...rest } = fact
                    const article = event.target.value
                    put(article ? { ...rest, article } : rest)
                  }}
                />
              </p>
            )}
            <Choice
              id={`${id}-${fact.id}-source`}
              label={say('fact-source')}
              value={fact.source}
              of={sources}
              onChange={(source) => put({ ...fact, source })}
            />
            <Button
              kind="quiet"
              label={say('fact-drop', { n: at + 1 })}
              onPress={() => onEdit({ type: 'drop-fact', list, fact: fact.id })}
            >
              {say('delete')}
            </Button>
          </div>
        </div>
      ))}
      {facts.length < most && (
        <Button onPress={() => onEdit({ type: 'add-fact', list, source: (sources.at(-1) ?? [''])[0] })}>
          {say(`add-${list}`)}
        </Button>
      )}
    </fieldset>
  )
}
