import { Button } from '#components/ui/Button.tsx'
import { Check } from '#components/ui/Check.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { Branches } from './Branches.tsx'
import { Conditions } from './Conditions.tsx'
import type { Pointing } from './pointing.ts'
import { StepDone } from './StepDone.tsx'
import { TipFields } from './TipFields.tsx'
import type { Arranging } from './use-arranging.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  step: DraftStep
  at: number
  draft: Draft
  arranging: Arranging
  pointing: Pointing
  say: SayEditor
  onEdit(edit: Edit): void
}

const EMPTY = { vi: '', en: '' }

/** What most steps do without: why, a warning, help for the field, ways that depend on an answer, cutting and joining. */
export function StepMore({ step, at, draft, arranging, pointing, say, onEdit }: Props) {
  const { id, target, own } = step
  const next = draft.steps[at + 1]
  const ways = useFocusKept<HTMLLegendElement>(waysOf(step))
  const joins = next !== undefined && next.page === step.page && next.own === own
  return (
    <details className="more">
      <summary data-part="more">{more(step, say)}</summary>
      <StepDone {...{ step, say, onEdit }} names={pointing.names} steps={draft.steps} />
      {(['why', 'note'] as const).map((text) => (
        <WordsField
          key={text}
          label={say(text)}
          words={step[text] ?? EMPTY}
          say={say}
          onChange={(words) => onEdit({ type: 'step', step: id, text, words })}
        />
      ))}
      {target && !own && <TipFields {...{ step, draft, say, onEdit }} />}
      <fieldset>
        <legend ref={ways} tabIndex={-1}>
          {say('ways')}
        </legend>
        <Check
          checked={step.optional ?? false}
          onChange={(optional) => onEdit({ type: 'optional', step: id, optional })}
        >
          {say('optional')}
        </Check>
        <Conditions
          label={say('when')}
          adding={say('when-add')}
          draft={draft}
          but={id}
          all={step.when ?? []}
          say={say}
          onChange={(when) => onEdit({ type: 'when', step: id, when })}
          onPick={() => pointing.onPick(draft, step, 'when')}
        />
        <Branches {...{ step, draft, pointing, say, onEdit }} />
      </fieldset>
      <div className="row">
        <Button
          onPress={() => {
            const words = document.querySelector<HTMLTextAreaElement>(`[data-card="${id}"] textarea[data-part=vi]`)
            arranging.split(id, words?.selectionStart)
          }}
        >
          {say('split')}
        </Button>
        {joins && <Button onPress={() => arranging.merge(id)}>{say('merge')}</Button>}
        {at > 0 && !draft.segments?.some((it) => it.from === id) && (
          <Button onPress={() => arranging.divide(id)}>{say('divide-here')}</Button>
        )}
        <Button onPress={() => arranging.insert(id)}>{say('insert')}</Button>
      </div>
    </details>
  )
}

/** Conditions and ways: as many as there are to drop. */
function waysOf({ when = [], branches = [] }: DraftStep): number {
  return branches.reduce((sum, it) => sum + it.when.length, when.length)
}

/** What is in there already, so that nobody has to open it to see. */
function more({ why, note, tip, branches, when, optional }: DraftStep, say: SayEditor): string {
  const has = [
    ...(why?.vi ? [say('why')] : []),
    ...(note?.vi ? [say('note')] : []),
    ...(tip?.text.vi ? [say('tip')] : []),
    ...(branches || when || optional ? [say('ways')] : []),
  ]
  return has.length > 0 ? say('has-more', { what: has.join(', ') }) : say('more')
}
