import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Told } from '#components/words/Told.tsx'
import type { Say } from '#components/words/words.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { LeaveAsk } from './LeaveAsk.tsx'

interface Props {
  model: CardModel
  say: Say
  press: Press
  onLost(): void
}

/** The card of a test: what is to be reached, how far one is, and help at a price. Nothing that shows the way. */
export function Testing({ model, say, press, onLost }: Props) {
  const [leaving, setLeaving] = useState(false)
  const { tour, number, total, judgement } = model
  return (
    <section role="dialog" aria-labelledby="test" className="panel" data-step={model.step.id} data-situation="testing">
      <div className="head">
        <p id="where" data-aloud>
          <strong>{say('step-of', { n: number, m: total })}</strong>
        </p>
        <span className="mode test">{say('mode-test')}</span>
      </div>
      <progress max={total} value={number - 1} aria-label={say('step-of', { n: number, m: total })} />
      <div className="scroll" data-aloud>
        <h2 id="test">
          <Told text={tour.title} />
        </h2>
        <p>{say('test-do')}</p>
        {judgement && judgement.wrongTurns > 0 && (
          <p className="note">{say('wrong-turns', { n: judgement.wrongTurns })}</p>
        )}
      </div>
      {leaving ? (
        <LeaveAsk
          question={say('test-leave-ask')}
          say={say}
          onLeave={() => press('leave')}
          onStay={() => setLeaving(false)}
        />
      ) : (
        <div className="foot">
          <div className="ways">
            <Button onPress={() => press('hint')}>{say('hint-cost')}</Button>
          </div>
          <div className="ways quiet">
            <Button kind="quiet" onPress={onLost}>
              {say('lost')}
            </Button>
            <Button kind="quiet" onPress={() => press('skip')}>
              {say('give-up')}
            </Button>
            <Button kind="quiet" onPress={() => press('pause')}>
              {say('pause')}
            </Button>
            <Button kind="quiet" onPress={() => setLeaving(true)}>
              {say('leave')}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
