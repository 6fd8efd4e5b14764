import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import type { SayWatch } from '#components/words/watch-words.ts'
import type { Reader } from '#schema/reading.ts'
import type { Pace, Settings } from '#schema/settings.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { CardHead } from './CardHead.tsx'
import { firstWords } from './first-words.ts'
import { Meaning } from './Meaning.tsx'
import { PaceChoice } from './PaceChoice.tsx'
import { PresentOffer } from './PresentingChip.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { StepBody } from './StepBody.tsx'
import { useMeanings } from './use-meanings.ts'
import { useReading } from './use-reading.ts'
import { Worded } from './Worded.tsx'

interface Props {
  model: CardModel
  say: SayWatch
  sayGuide: SayGuide
  settings: Settings
  press: Press
  onPace(pace: Pace): void
  onBegin(mode: 'watch' | 'practise'): void
  onLost(): void
  reader: Reader
  onReading(change: Partial<Settings>): void
}

/** The card of a tour that plays itself: what is being done, and how to stop it, slow it down or go through it step by step. */
export function Watching({ model, say, sayGuide, settings, press, onPace, onBegin, onLost, ...read }: Props) {
  const [smallAt, setSmallAt] = useState('')
  const { situation, step, number } = model
  const small = smallAt === step.id
  const paused = situation === 'paused'
  const pieces = firstWords([step.do, step.note], model.glossed)
  const meanings = useMeanings(step.id)
  const readable = paused || situation === 'guiding'
  const reading = useReading(readable ? [step.do] : [], settings, read.reader, read.onReading)
  return (
    <section
      role="dialog"
      aria-labelledby="where"
      className={small ? 'panel small' : 'panel'}
      data-step={step.id}
      data-situation={situation}
    >
      <CardHead
        {...{ model, small }}
        mode={say('watching')}
        say={sayGuide}
        reading={readable ? reading : null}
        onSmall={() => setSmallAt(small ? '' : step.id)}
      />
      <div className="scroll">
        <div data-aloud>
          {readable ? (
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
        <ReadAloud reading={reading} />
        {number === 1 && <PresentOffer />}
        <PaceChoice pace={settings.pace} say={say} onPace={onPace} />
      </div>
      <Meaning glossed={model.glossed} meanings={meanings} say={sayGuide} />
      <div className="foot">
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
          <Button kind="quiet" onPress={onLost}>
            {sayGuide('lost')}
          </Button>
          {model.canBack && (
            <Button kind="quiet" onPress={() => press('back')}>
              {say('watch-back')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => press('leave')}>
            {say('leave')}
          </Button>
        </div>
      </div>
    </section>
  )
}
