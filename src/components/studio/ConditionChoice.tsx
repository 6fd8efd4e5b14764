import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Predicate } from '#schema/step.ts'
import { asAsked } from './done-ways.ts'

interface Props {
  label: string
  draft: Draft
  /** The step this is about: what it points at itself is no condition for it. */
  but: string
  say: SayEditor
  onChoose(it: Predicate): void
  /** Points at it on the live page instead. */
  onPick?: () => void
}

/** One thing that the page shows, or does not, chosen among what the tour points at. */
export function ConditionChoice({ label, draft, but, say, onChoose, onPick }: Props) {
  const id = useId()
  const places = draft.steps.flatMap(({ id: step, target }, at) =>
    step !== but && target?.names ? [{ n: at + 1, target: asAsked(target) }] : [],
  )
  if (places.length === 0 && !onPick) return null
  return (
    <p className="row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const [how, n] = event.target.value.split(' ')
          const place = places.find((it) => it.n === Number(n))
          if (place) onChoose(how === 'hides' ? { hides: place.target } : { shows: place.target })
        }}
      >
        <option value="">{say('choose')}</option>
        {(['shows', 'hides'] as const).flatMap((how) =>
          places.map(({ n, target }) => (
            <option key={`${how} ${n}`} value={`${how} ${n}`}>
              {say(how, { name: target.names?.[0] ?? '' })} ({say('step', { n })})
            </option>
          )),
        )}
      </select>
      {onPick && (
        <Button onPress={onPick} label={`${label}: ${say('condition-pick')}`}>
          {say('condition-pick')}
        </Button>
      )}
    </p>
  )
}
