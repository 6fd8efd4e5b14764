import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { ConditionChoice } from './ConditionChoice.tsx'
import { Conditions } from './Conditions.tsx'
import type { Pointing } from './pointing.ts'

interface Props {
  step: DraftStep
  draft: Draft
  pointing: Pointing
  say: SayEditor
  onEdit(edit: Edit): void
}

const MOST = 4

/** Where the tour goes on after this step, by what the page shows then. */
export function Branches({ step, draft, pointing, say, onEdit }: Props) {
  const id = useId()
  const branches = step.branches ?? []
  const change = (next: typeof branches) => onEdit({ type: 'branches', step: step.id, branches: next })
  const put = (way: string, part: Partial<(typeof branches)[number]>) =>
    change(branches.map((it) => (it.id === way ? { ...it, ...part } : it)))
  const drop = (way: string) => change(branches.filter((it) => it.id !== way))
  const others = draft.steps.flatMap((it, at) => (it.id === step.id ? [] : [{ ...it, n: at + 1 }]))
  return (
    <>
      {branches.map((branch) => (
        <div key={branch.id} className="way">
          <Conditions
            label={say('branch-when')}
            adding={say('branch-and')}
            {...{ draft, say }}
            but={step.id}
            all={branch.when}
            onChange={(when) => (when.length > 0 ? put(branch.id, { when }) : drop(branch.id))}
          />
          <p className="row">
            <label htmlFor={`${id}-${branch.id}`}>{say('branch-to')}</label>
            <select
              id={`${id}-${branch.id}`}
              value={branch.to}
              onChange={(event) => put(branch.id, { to: event.target.value })}
            >
              {others.map((it) => (
                <option key={it.id} value={it.id}>
                  {say('step', { n: it.n })}: {it.do.vi}
                </option>
              ))}
            </select>
            <Button kind="quiet" onPress={() => drop(branch.id)}>
              {say('branch-drop')}
            </Button>
          </p>
        </div>
      ))}
      {branches.length < MOST && others.length > 0 && (
        <ConditionChoice
          label={say('branch-add')}
          {...{ draft, say }}
          but={step.id}
          onChoose={(it) => onEdit({ type: 'branch', step: step.id, when: it })}
          onPick={() => pointing.onPick(draft, step, 'branch')}
        />
      )}
    </>
  )
}
