import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Edit, Remark } from '#stores/studio-store.ts'
import { Grip } from './Grip.tsx'
import type { Pointing } from './pointing.ts'
import { StepAim } from './StepAim.tsx'
import { StepMore } from './StepMore.tsx'
import { StepShot } from './StepShot.tsx'
import type { Arranging, CardPart } from './use-arranging.ts'
import type { Drag } from './use-drag.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  step: DraftStep
  /** Its place, from 0. */
  at: number
  draft: Draft
  remarks: readonly Remark[]
  arranging: Arranging
  grip: ReturnType<Drag['gripOf']>
  pointing: Pointing
  say: SayEditor
  onEdit(edit: Edit): void
}

/** One step: its words, what it points at, when it is done; the rest unfolds. */
export function StepCard({ step, at, draft, remarks, arranging, grip, pointing, say, onEdit }: Props) {
  const n = at + 1
  const last = draft.steps.length - 1
  const move = (to: number, part: CardPart) => arranging.move(step.id, to, part)
  const name = useFocusKept<HTMLHeadingElement>(step.shot ? 1 : 0)
  const places = { first: 0, last }
  return (
    <>
      <div className="row between">
        <span className="row tight">
          <Grip
            {...grip}
            number={n}
            say={say}
            onKey={(to) => move(typeof to === 'number' ? at + to : places[to], 'grip')}
          />
          <h3 ref={name} tabIndex={-1}>
            {say('step', { n })}
          </h3>
        </span>
        <span className="row tight">
          {at > 0 && <Arrow part="up" sign="↑" label={say('up-step', { n })} onPress={() => move(at - 1, 'up')} />}
          {at < last && (
            <Arrow part="down" sign="↓" label={say('down-step', { n })} onPress={() => move(at + 1, 'down')} />
          )}
          <button
            type="button"
            className="button quiet"
            aria-label={say('delete-step', { n })}
            onClick={() => arranging.remove(step.id)}
          >
            {say('delete')}
          </button>
        </span>
      </div>
      <WordsField
        label={say('step', { n })}
        hideLabel
        words={step.do}
        say={say}
        onChange={(words) => onEdit({ type: 'step', step: step.id, text: 'do', words })}
      />
      {step.shot && <StepShot key={step.shot} step={step.id} number={n} shot={step.shot} />}
      {remarks.map(({ kind, must }) => (
        <p key={kind} className={must ? 'warn' : 'note'}>
          {say(`remark-${kind}`)}
        </p>
      ))}
      <StepAim {...{ step, draft, pointing, say }} number={n} />
      <StepMore {...{ step, at, draft, arranging, pointing, say, onEdit }} />
    </>
  )
}

interface ArrowProps {
  part: CardPart
  sign: string
  label: string
  onPress(): void
}

function Arrow({ part, sign, label, onPress }: ArrowProps) {
  return (
    <button type="button" className="button sign" data-part={part} aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  )
}
