import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'

const PRESSED = ['button', 'link', 'tab', 'menuitem']

/** What is ringed may be the target: only the person can tell, and nothing goes on by itself until they have. */
export function IsThisIt({ model, say, press }: { model: CardModel; say: Say; press: Press }) {
  const role = model.step.target?.role ?? ''
  return (
    <fieldset aria-labelledby="is-this-it" className="note ask">
      <p id="is-this-it" role="status">
        {say(PRESSED.includes(role) ? 'unsure-button' : 'unsure-field')}
      </p>
      <div className="ways">
        <Button onPress={() => press('not-this')}>{say('not-this')}</Button>
        <Button kind="main" onPress={() => press('this-one')}>
          {say('this-one')}
        </Button>
      </div>
    </fieldset>
  )
}
