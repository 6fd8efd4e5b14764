import { useLayoutEffect, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { createLostSay } from '#components/words/lost-words.ts'
import { Told } from '#components/words/Told.tsx'
import { createWatchSay } from '#components/words/watch-words.ts'
import type { Reader } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { CardHead } from './CardHead.tsx'
import { Finished } from './Finished.tsx'
import { firstWords } from './first-words.ts'
import { IsThisIt } from './IsThisIt.tsx'
import { LeaveAsk } from './LeaveAsk.tsx'
import { Lost } from './Lost.tsx'
import { MayRemember } from './MayRemember.tsx'
import { Meaning } from './Meaning.tsx'
import { Prepare } from './Prepare.tsx'
import { PresentOffer } from './PresentingChip.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { Resting } from './Resting.tsx'
import { StepBody } from './StepBody.tsx'
import { StepButtons } from './StepButtons.tsx'
import { Testing } from './Testing.tsx'
import { TestResult } from './TestResult.tsx'
import { useLost } from './use-lost.ts'
import { useMeanings } from './use-meanings.ts'
import { useReading } from './use-reading.ts'
import { Watched } from './Watched.tsx'
import { Watching } from './Watching.tsx'
import { Worded } from './Worded.tsx'

interface Props {
  model: CardModel
  say: SayGuide
  settings: Settings
  press: Press
  onRecord(): void
  onPractice(): void
  onPapers(): void
  onPortal(): void
  onHelp(): void
  onClose(): void
  onHeal(answer: 'yes' | 'no'): void
  onPace(pace: Settings['pace']): void
  reader: Reader
  onReading(change: Partial<Settings>): void
  /** Begins the same tour anew where it begins. */
  onBegin(tour: string, mode: 'watch' | 'practise'): void
  /** The card has become taller or lower. */
  onShape(): void
}

/** The card of a running tour: where one is, what to do, why, and the way on, back and out. */
export function Card({ model, say, press, onRecord, onPractice, onPapers, onClose, onHeal, onShape, ...watch }: Props) {
  const [leaving, setLeaving] = useState(false)
  // Made small for one step: the next one has something new to say.
  const [smallAt, setSmallAt] = useState('')
  const { situation, number, tour } = model
  const small = smallAt === model.step.id
  const { do: what, note, why } = model.step
  const pieces = firstWords([what, note, why], model.glossed)
  const meanings = useMeanings(model.step.id)
  // Only what the card shows is read, so that it stops with it: paused, waiting, at the end.
  const readable = situation === 'guiding' && !model.veiled && model.mode !== 'watch'
  const passages = !readable ? [] : note ? [what, note] : [what]
  const reading = useReading(passages, watch.settings, watch.reader, watch.onReading)
  // Whatever is drawn anew may have another height, which calls for another place.
  useLayoutEffect(onShape)
  const lost = useLost(model, press)
  if (lost.asking)
    return <Lost {...watch} {...{ model, onPractice }} language={watch.settings.language} onStay={lost.stay} />
  if (model.mode === 'watch') {
    const onBegin = (mode: 'watch' | 'practise') => watch.onBegin(model.key, mode)
    const props = { model, onBegin, say: createWatchSay(watch.settings.language) }
    if (situation === 'finished') return <Watched {...props} onClose={onClose} />
    return <Watching {...watch} {...props} sayGuide={say} press={press} onLost={lost.ask} />
  }
  if (situation === 'paused')
    return (
      <section className="chip" aria-label={say('guide')} data-situation={situation}>
        <span data-aloud>
          {say('paused')}: <Told text={tour.title} />
        </span>
        <Button kind="main" onPress={() => press('resume')}>
          {say('resume')}
        </Button>
        <Button onPress={lost.ask}>{say('lost')}</Button>
        <Button onPress={() => press('leave')}>{say('leave')}</Button>
      </section>
    )
  if (situation === 'finished' && model.judgement)
    return (
      <TestResult
        judgement={model.judgement}
        title={tour.title}
        say={say}
        press={press}
        onRecord={onRecord}
        onClose={onClose}
      />
    )
  if (situation === 'resting' && model.segment)
    return <Resting model={model} segment={model.segment} say={say} press={press} onLost={lost.ask} />
  if (situation === 'testing') return <Testing model={model} say={say} press={press} onLost={lost.ask} />
  if (situation === 'finished')
    return <Finished model={model} say={say} press={press} onRecord={onRecord} onClose={onClose} onHeal={onHeal} />
  return (
    <section
      role="dialog"
      aria-labelledby="where page"
      className={small ? 'panel small' : 'panel'}
      data-step={model.step.id}
      data-situation={situation}
    >
      <CardHead
        {...{ model, say, small }}
        mode={say(`mode-${model.mode}`)}
        reading={readable ? reading : null}
        onSmall={() => setSmallAt(small ? '' : model.step.id)}
      />
      <div className="scroll">
        <div data-aloud>
          {lost.found && <p className="note">{createLostSay(watch.settings.language)('lost-found')}</p>}
          <StepBody {...{ model, pieces, meanings, say }} />
        </div>
        {readable && number === 1 && (
          <Prepare {...{ tour, meanings, say, onPapers }} sources={model.sources} glossed={model.glossed} />
        )}
        <ReadAloud reading={reading} />
        {situation === 'guiding' && model.as === 'unsure' && <IsThisIt model={model} say={say} />}
        {situation === 'guiding' && model.as === 'healed' && model.askToHeal && (
          <MayRemember say={say} onHeal={onHeal} />
        )}
        {situation === 'guiding' && (
          <details key={model.step.id} onToggle={(event) => event.currentTarget.open && why && press('why')}>
            <summary>{say(why ? 'why-and-source' : 'source-alone')}</summary>
            {why && (
              <p>
                <Worded text={why} pieces={pieces[why]} meanings={meanings} />
              </p>
            )}
            <p className="cited">{say('source', { source: model.cited })}</p>
          </details>
        )}
        <p className="cited">{tour.verified ? say('verified', { date: tour.verified }) : say('unverified')}</p>
        {number === 1 && <PresentOffer />}
      </div>
      <Meaning glossed={model.glossed} meanings={meanings} say={say} />
      {leaving ? (
        <LeaveAsk
          question={say('leave-ask')}
          say={say}
          onLeave={() => press('leave')}
          onStay={() => setLeaving(false)}
        />
      ) : (
        <StepButtons {...{ model, say, press, onPractice }} onLost={lost.ask} onLeave={() => setLeaving(true)} />
      )}
    </section>
  )
}
