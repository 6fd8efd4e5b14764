import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { Told } from '#components/words/Told.tsx'
import type { CardModel, Press } from '#stores/guide-store.ts'

interface Props {
  model: CardModel
  segment: NonNullable<CardModel['segment']>
  say: SayGuide
  press: Press
  onLost(): void
}

/** Between two segments of a long tour: what is behind one, what should be true by now, and leave to rest. */
export function Resting({ model, segment, say, press, onLost }: Props) {
  const { number: n, total: m, title, check, next } = segment
  return (
    <section
      role="dialog"
      aria-labelledby="rest"
      className="panel"
      data-step={model.step.id}
      data-situation={model.situation}
    >
      <progress max={m} value={n} aria-label={say('segment-of', { n, m })} />
      <div className="scroll" data-aloud>
        <h2 id="rest">{say('segment-done', { n, m, title })}</h2>
        <p id="rest-check">{say('segment-check')}</p>
        <ul className="checks" aria-labelledby="rest-check">
          {check.map((text) => (
            <li key={text}>
              <label className="check">
                <input type="checkbox" />
                <span>
                  <Told text={text} />
                </span>
              </label>
            </li>
          ))}
        </ul>
        {model.canBack && <p className="hint">{say('segment-not-yet')}</p>}
      </div>
      <div className="foot">
        <div className="ways">
          {model.canBack && <Button onPress={() => press('back')}>{say('back')}</Button>}
          <Button kind="main" onPress={() => press('onward')}>
            {say('segment-next', { title: next ?? '' })}
          </Button>
        </div>
        <div className="ways quiet">
          <Button kind="quiet" onPress={onLost}>
            {say('lost')}
          </Button>
          <Button kind="quiet" onPress={() => press('pause')}>
            {say('pause')}
          </Button>
        </div>
      </div>
    </section>
  )
}
