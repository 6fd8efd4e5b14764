import { useId } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import { doneWays, isSame } from './done-ways.ts'
import type { PageNames } from './pointing.ts'

interface Props {
  step: DraftStep
  steps: readonly DraftStep[]
  names: PageNames
  say: SayEditor
  onEdit(edit: Edit): void
}

const OWNS = ['submit', 'sign', 'pay', 'log-in', 'passcode', 'otp'] as const

/** What shows that the step is done, and whether it is the person’s own. */
export function StepDone({ step, steps, names, say, onEdit }: Props) {
  const id = useId()
  const ways = doneWays(step, steps, names, say)
  return (
    <div className="dones">
      <Choice
        id={`${id}-done`}
        label={say('step-done')}
        value={ways.findIndex((it) => isSame(it.done, step.done))}
        of={ways.map((it, at) => [at, it.words] as const)}
        onChange={(at) => {
          const way = ways[at]
          if (way) onEdit({ type: 'done', step: step.id, done: way.done })
        }}
      />
      <Choice
        id={`${id}-own`}
        label={say('step-own')}
        value={step.own ?? 'none'}
        of={[['none', say('own-none')], ...OWNS.map((it) => [it, say(`own-${it}`)] as const)]}
        onChange={(it) => onEdit({ type: 'own', step: step.id, own: it === 'none' ? null : it })}
      />
    </div>
  )
}
