import { useId } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import { type Draft, type DraftStep, MOST_SOURCES, RECORDED } from '#schema/draft.ts'
import { type Edit, freshSource } from '#stores/studio-store.ts'
import { SourceFields } from './SourceFields.tsx'
import { WordsField } from './WordsField.tsx'

interface Props {
  step: DraftStep
  draft: Draft
  say: SayEditor
  onEdit(edit: Edit): void
}

const EMPTY = { vi: '', en: '' }
const NEW = 'new'

/** Help for the field a step points at, and how its author knows. */
export function TipFields({ step, draft, say, onEdit }: Props) {
  const id = useId()
  const { tip } = step
  const sources = draft.sources ?? []
  const at = sources.findIndex((it) => it.id === tip?.source)
  const chosen = sources[at]
  const named = sources.map((it, n) => [it.id, it.title.vi || say('source-n', { n: n + 1 })] as const)
  return (
    <fieldset>
      <legend>{say('tip')}</legend>
      <p className="soft">{say('tip-what')}</p>
      {(['text', 'example', 'mistake', 'law'] as const).map((text) => (
        <WordsField
          key={text}
          label={say(`tip-${text}`)}
          rows={text === 'text' ? 2 : 1}
          words={tip?.[text] ?? EMPTY}
          say={say}
          onChange={(words) => onEdit({ type: 'tip', step: step.id, text, words })}
        />
      ))}
      {tip && (
        <Choice
          id={id}
          label={say('tip-source')}
          value={chosen ? chosen.id : RECORDED}
          of={[
            [RECORDED, say('source-recorded')],
            ...named,
            ...(sources.length < MOST_SOURCES ? ([[NEW, say('tip-source-new')]] as const) : []),
          ]}
          onChange={(to) => {
            const source = to === NEW ? freshSource(draft) : to === RECORDED ? null : to
            onEdit({ type: 'tip-source', step: step.id, source })
          }}
        />
      )}
      {chosen && (
        <SourceFields source={chosen} say={say} onChange={(source) => onEdit({ type: 'source', at, source })} />
      )}
    </fieldset>
  )
}
