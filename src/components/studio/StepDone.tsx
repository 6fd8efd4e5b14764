import { useId } from 'react'
import { Choice } from '#components/ui/Choice.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import type { Edit } from '#stores/studio-store.ts'
import type { PageNames } from './pointing.ts'

interface Props {
  step: DraftStep
  names: PageNames
  say: SayEditor
  onEdit(edit: Edit): void
}

type Done = DraftStep['done']

const OWNS = ['submit', 'sign', 'pay', 'log-in', 'passcode', 'otp'] as const

/** What shows that the step is done, and whether it is the person’s own. */
export function StepDone({ step, names, say, onEdit }: Props) {
  const id = useId()
  const { done, own, target } = step
  const ways: [string, string, Done][] = [
    ...(target && !own
      ? (['click', 'filled', 'chosen', 'attached'] as const).map((on): [string, string, Done] => [
          on,
          say(`done-${on}`),
          { on },
        ])
      : []),
    ...[...names]
      .filter(([ref]) => ref !== step.page && ref !== step.page.split('#')[0])
      .map(([page, name]): [string, string, Done] => [
        `page ${page}`,
        say('done-page-named', { name }),
        { on: 'page', page },
      ]),
    ...('target' in done ? [[done.on, say(`done-${done.on}`), done] as [string, string, Done]] : []),
    ['next', say('done-next'), { on: 'next' }],
  ]
  return (
    <div className="dones">
      <Choice
        id={`${id}-done`}
        label={say('step-done')}
        value={done.on === 'page' ? `page ${done.page}` : done.on}
        of={ways.map(([key, words]) => [key, words] as const)}
        onChange={(key) => {
          const way = ways.find(([it]) => it === key)
          if (way) onEdit({ type: 'done', step: step.id, done: way[2] })
        }}
      />
      <Choice
        id={`${id}-own`}
        label={say('step-own')}
        value={own ?? 'none'}
        of={[['none', say('own-none')], ...OWNS.map((it) => [it, say(`own-${it}`)] as const)]}
        onChange={(it) => onEdit({ type: 'own', step: step.id, own: it === 'none' ? null : it })}
      />
    </div>
  )
}
