import { Button } from '#components/ui/Button.tsx'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import type { Edit, Remark } from '#stores/studio-store.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  step: DraftStep
  number: number
  of: number
  remarks: readonly Remark[]
  say: SayStudio
  onEdit(edit: Edit): void
}

/** One step: its words, what it points at, when it is done; moved with buttons, as keyboards and hands like. */
export function StepCard({ step, number, of, remarks, say, onEdit }: Props) {
  return (
    <li className="step">
      <div className="row between">
        <h3 id={`step-${step.id}`} tabIndex={-1}>
          {say('step', { n: number })}
        </h3>
        <span className="row">
          {number > 1 && (
            <Button
              onPress={() => onEdit({ type: 'move', step: step.id, by: -1 })}
              label={say('up-step', { n: number })}
            >
              ↑ {say('up')}
            </Button>
          )}
          {number < of && (
            <Button
              onPress={() => onEdit({ type: 'move', step: step.id, by: 1 })}
              label={say('down-step', { n: number })}
            >
              ↓ {say('down')}
            </Button>
          )}
          <Button
            kind="quiet"
            onPress={() => onEdit({ type: 'delete', step: step.id })}
            label={say('delete-step', { n: number })}
          >
            {say('delete')}
          </Button>
        </span>
      </div>
      <WordsField
        label={say('step', { n: number })}
        words={step.do}
        say={say}
        onChange={(words) => onEdit({ type: 'step', step: step.id, words })}
      />
      <p className="soft">
        {pointsAt(step, say)} {say(`done-${step.done.on}`)}
      </p>
      {step.target && ['click', 'next', 'page'].includes(step.done.on) && (
        <label className="check">
          <input
            type="checkbox"
            checked={step.own !== undefined}
            onChange={(event) => onEdit({ type: 'own', step: step.id, own: event.target.checked })}
          />
          {say('own-tick')}
        </label>
      )}
      {remarks.map(({ kind, must }) => (
        <p key={kind} className={must ? 'warn' : 'note'}>
          {say(`remark-${kind}`)}
        </p>
      ))}
    </li>
  )
}

function pointsAt({ target, own }: DraftStep, say: SayStudio): string {
  if (own && !target) return say('own-step')
  if (!target) return say('points-none')
  const name = target.names?.[0] ?? target.fingerprint?.names[0]?.text
  return name ? say('points-at', { name: `“${name}”` }) : say('points-nameless')
}
