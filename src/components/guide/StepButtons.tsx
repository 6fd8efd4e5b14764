import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { ThisOneOrNot } from './IsThisIt.tsx'

interface Props {
  model: Pick<CardModel, 'situation' | 'step' | 'canBack' | 'as' | 'veiled' | 'mode'>
  say: Say
  press: Press
  onLost(): void
  onLeave(): void
  onPractice(): void
}

/** The way on and back first; pausing, leaving and being lost are quieter, but always there. */
export function StepButtons({ model, say, press, onLost, onLeave, onPractice }: Props) {
  const { situation, step, canBack } = model
  const guiding = situation === 'guiding'
  const asking = guiding && model.as === 'unsure'
  return (
    <div className="foot">
      {asking && <ThisOneOrNot say={say} press={press} />}
      <div className="ways">
        {canBack && <Button onPress={() => press('back')}>{say('back')}</Button>}
        {guiding && (step.optional || model.mode === 'test') && (
          <Button onPress={() => press('skip')}>{say('skip')}</Button>
        )}
        {guiding && model.veiled && <Button onPress={() => press('hint')}>{say('hint')}</Button>}
        {guiding && !asking && !['test', 'watch'].includes(model.mode) && (
          <Button kind={step.done.on === 'next' ? 'main' : 'plain'} onPress={() => press('next')}>
            {say(step.done.on === 'next' ? 'next' : 'i-did-it')}
          </Button>
        )}
        {situation === 'astray' && model.mode === 'practise' && (
          <Button kind="main" onPress={onPractice}>
            {say('open-practice')}
          </Button>
        )}
      </div>
      <div className="ways quiet">
        <Button kind="quiet" onPress={onLost}>
          {say('lost')}
        </Button>
        <Button kind="quiet" onPress={() => press('pause')}>
          {say('pause')}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {say('leave')}
        </Button>
      </div>
    </div>
  )
}
