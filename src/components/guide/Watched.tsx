import { Button } from '#components/ui/Button.tsx'
import type { SayWatch } from '#components/words/watch-words.ts'
import type { CardModel } from '#stores/guide-store.ts'
import { GuestEnd } from './GuestOnCard.tsx'

interface Props {
  model: CardModel
  say: SayWatch
  onBegin(mode: 'watch' | 'practise'): void
  onClose(): void
}

/** After watching: nothing has been shown to be learned yet, so the way on is to try it. */
export function Watched({ model, say, onBegin, onClose }: Props) {
  return (
    <section role="dialog" aria-labelledby="end" className="panel" data-situation="finished">
      <div className="scroll" data-aloud>
        <h2 id="end">{say('watched')}</h2>
        <p>{say('watched-text', { title: model.tour.title })}</p>
        <p>{say('watched-next')}</p>
        <GuestEnd />
      </div>
      <div className="foot">
        <div className="ways">
          <Button onPress={onClose}>{say('close')}</Button>
          <Button onPress={() => onBegin('watch')}>{say('watch-again')}</Button>
          <Button kind="main" onPress={() => onBegin('practise')}>
            {say('try-it')}
          </Button>
        </div>
      </div>
    </section>
  )
}
