import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'

/** Asked once; the answer can be changed in the settings. */
export function MayRemember({ say, onHeal }: { say: Say; onHeal(answer: 'yes' | 'no'): void }) {
  return (
    <fieldset aria-labelledby="may-remember" className="note ask">
      <p id="may-remember" data-aloud>
        {say('heal-ask')}
      </p>
      <div className="ways">
        <Button onPress={() => onHeal('no')}>{say('heal-no')}</Button>
        <Button onPress={() => onHeal('yes')}>{say('heal-yes')}</Button>
      </div>
    </fieldset>
  )
}
