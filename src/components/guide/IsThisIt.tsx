import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'

const PRESSED = ['button', 'link', 'tab', 'menuitem']

/** What is ringed may be the target: only the person can tell, and nothing goes on by itself until they have. */
export function IsThisIt({ model, say }: { model: CardModel; say: Say }) {
  const role = model.step.target?.role ?? ''
  return (
    <p id="is-this-it" className="note" data-aloud>
      <strong>{say(PRESSED.includes(role) ? 'unsure-button' : 'unsure-field')}</strong>
    </p>
  )
}

/** The answers, in the row that is always in view. */
export function ThisOneOrNot({ say, press }: { say: Say; press: Press }) {
  return (
    <fieldset aria-labelledby="is-this-it" className="ways answers">
      <Button onPress={() => press('not-this')}>{say('not-this')}</Button>
      <Button kind="main" onPress={() => press('this-one')}>
        {say('this-one')}
      </Button>
    </fieldset>
  )
}
