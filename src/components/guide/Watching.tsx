import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import type { SayWatch } from '#components/words/watch-words.ts'
import type { Pace } from '#schema/settings.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { firstWords } from './first-words.ts'
import { Meaning } from './Meaning.tsx'
import { PaceChoice } from './PaceChoice.tsx'
import { StepBody } from './StepBody.tsx'
import { useMeanings } from './use-meanings.ts'
import { Worded } from './Worded.tsx'

interface Props {
  model: CardModel
  say: SayWatch
  sayGuide: SayGuide
  pace: Pace
  press: Press
  onPace(pace: Pace): void
  onBegin(mode: 'watch' | 'practise'): void
}

/** The card of a tour that plays itself: what is being done, and how to stop it, slow it down or go through it step by step. */
export function Watching({ model, say, sayGuide, pace, press, onPace, onBegin }: Props) {
  const [smallAt, setSmallAt] = useState('')
  const { situation, step, number, total, part } = model
  const small = smallAt === step.id
  const paused = situation === 'paused'
  const pieces = firstWords([step.do, step.note], model.glossed)
  const meanings = useMeanings(step.id)
  return (
    <section
      role="dialog"
      aria-labelledby="where"
      className={small ? 'panel small' : 'panel'}
      data-step={step.id}
      data-situation={situation}
    >
      <header>
        <p id="where">
          <strong>{say('step-of', { n: number, m: total })}</strong>
        </p>
        <span className="mode watch">{say('watching')}</span>
        <Button kind="sign" label={say(small ? 'grow' : 'shrink')} onPress={() => setSmallAt(small ? '' : step.id)}>
          {small ? '▴' : '▾'}
        </Button>
        {part && <p className="page">{part}</p>}
      </header>
      <progress max={total} value={number - 1} aria-label={say('step-of', { n: number, m: total })} />
      <div className="scroll">
        <div aria-live="polite" aria-atomic="true">
          {paused || situation === 'guiding' ? (
            <h2>
              <Worded text={step.do} pieces={pieces[step.do]} meanings={meanings} />
            </h2>
          ) : (
            <StepBody {...{ model, pieces, meanings }} say={sayGuide} />
          )}
          {paused && <p className="note">{say('watching-paused')}</p>}
          {step.own && <p className="own">{say('watching-own')}</p>}
          {number === 1 && <p className="hint">{say('watching-how')}</p>}
        </div>
        <PaceChoice pace={pace} say={say} onPace={onPace} />
      </div>
      <Meaning glossed={model.glossed} meanings={meanings} say={sayGuide} />
      <footer>
        <div className="ways">
          {situation === 'astray' ? (
            <Button kind="main" onPress={() => onBegin('watch')}>
              {say('watch-again')}
            </Button>
          ) : (
            <>
              <Button onPress={() => press('step')}>{say('watch-step')}</Button>
              <Button kind="main" onPress={() => press(paused ? 'resume' : 'pause')}>
                {say(paused ? 'watch-go-on' : 'watch-pause')}
              </Button>
            </>
          )}
        </div>
        <div className="ways quiet">
          {model.canBack && (
            <Button kind="quiet" onPress={() => press('back')}>
              {say('watch-back')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => press('leave')}>
            {say('leave')}
          </Button>
        </div>
      </footer>
    </section>
  )
}
