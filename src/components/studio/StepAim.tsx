import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Pointing } from './pointing.ts'

interface Props {
  step: DraftStep
  number: number
  draft: Draft
  pointing: Pointing
  say: SayEditor
}

/** What the step points at and when it is done, in words; points at another place of the page that is open. */
export function StepAim({ step, number, draft, pointing, say }: Props) {
  const { picking, judged } = pointing
  const mine = picking?.step === step.id
  const secret = step.own && ['log-in', 'passcode', 'otp'].includes(step.own)
  return (
    <>
      <div className="row between aim">
        <span className="soft">
          {pointsAt(step, say)} {say(`done-${step.done.on}`)}
        </span>
        {!secret && !mine && (
          <Button
            onPress={() => pointing.onPick(draft, step, 'target')}
            label={say(step.target ? 'pick-again-step' : 'pick-step', { n: number })}
          >
            {say(step.target ? 'pick-again' : 'pick')}
          </Button>
        )}
      </div>
      {mine && (
        <p className="note row between" role="status">
          {say('picking')}
          <Button onPress={pointing.onPickStop}>{say('pick-stop')}</Button>
        </p>
      )}
      {judged?.step === step.id && !mine && (
        <p className={judged.picked.sure === 'sure' ? 'note good' : 'warn'} role="status">
          {say(`judged-${judged.picked.sure}`)}{' '}
          {judged.picked.alike.length > 0
            ? say('judged-alike', { names: judged.picked.alike.map((it) => `“${it}”`).join(', ') })
            : say('judged-alone')}
        </p>
      )}
    </>
  )
}

function pointsAt({ target, own }: DraftStep, say: SayEditor): string {
  if (own && !target) return say('own-step')
  if (!target) return say('points-none')
  const name = target.names?.[0] ?? target.fingerprint?.names[0]?.text
  return name ? say('points-at', { name: `“${name}”` }) : say('points-nameless')
}
