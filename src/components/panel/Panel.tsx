import { useState } from 'react'
import { LeaveAsk } from '#components/guide/LeaveAsk.tsx'
import { Lost, type LostWays } from '#components/guide/Lost.tsx'
import { ReadAloud, ReadButton } from '#components/guide/ReadAloud.tsx'
import { StepButtons } from '#components/guide/StepButtons.tsx'
import { useLost } from '#components/guide/use-lost.ts'
import { useReading } from '#components/guide/use-reading.ts'
import { TourList } from '#components/popup/TourList.tsx'
import { Button } from '#components/ui/Button.tsx'
import { createPanelSay } from '#components/words/panel-words.ts'
import { ForeignContext, Told } from '#components/words/Told.tsx'
import type { Foreign } from '#schema/foreign.ts'
import type { TourSummary } from '#schema/message.ts'
import type { Reader } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'
import type { Press } from '#stores/guide-store.ts'
import { Outline } from './Outline.tsx'
import type { PanelTour } from './panel-model.ts'

interface Props {
  settings: Settings
  foreign?: Foreign | undefined
  tour: PanelTour | null
  /** Tours that begin on the page in front. */
  here: readonly TourSummary[]
  practice: boolean
  failed: boolean
  press: Press
  onStart(tour: TourSummary): void
  onPractice(): void
  onOpen(page: 'help' | 'portal'): void
  reader: Reader
  onReading(change: Partial<Settings>): void
}

/** The whole tour as a list beside the page, in step with the card: for those who prefer to read ahead. */
export function Panel({ settings, foreign, tour, here, practice, failed, press, onStart, ...on }: Props) {
  const say = createPanelSay(settings.language)
  const onHelp = () => on.onOpen('help')
  return (
    <ForeignContext value={foreign}>
      <main>
        {failed && (
          <p className="warn" role="alert">
            {say('failed')}
          </p>
        )}
        {tour ? (
          <Running
            key={tour.title}
            {...{ tour, say, press, settings }}
            {...on}
            onHelp={onHelp}
            onPortal={() => on.onOpen('portal')}
          />
        ) : (
          <>
            <h1>{say('app')}</h1>
            <p>{say(here.length > 0 ? 'panel-start' : 'panel-empty')}</p>
            <TourList tours={here} say={say} label={() => say(practice ? 'practise' : 'start')} onPick={onStart} />
            {here.length === 0 && <Button onPress={on.onPractice}>{say('open-practice-portal')}</Button>}
          </>
        )}
        <p>
          <Button kind="quiet" onPress={onHelp}>
            {say('call-help')}
          </Button>
        </p>
      </main>
    </ForeignContext>
  )
}

interface RunningProps extends LostWays {
  tour: PanelTour
  say: ReturnType<typeof createPanelSay>
  press: Press
  settings: Settings
  reader: Reader
  onReading(change: Partial<Settings>): void
}

function Running({ tour, say, press, settings, reader, onReading, ...ways }: RunningProps) {
  const [leaving, setLeaving] = useState(false)
  const lost = useLost(tour, press)
  const { situation, number, total, parts, step } = tour
  const readable = parts !== null && situation === 'guiding' && !tour.veiled
  const passages = [step.do, step.note].filter((it) => readable && it !== undefined) as string[]
  const reading = useReading(passages, settings, reader, onReading)
  const buttons = lost.asking ? (
    <Lost model={{ ...tour, missing: false }} language={settings.language} onStay={lost.stay} {...ways} />
  ) : leaving ? (
    <LeaveAsk question={say('leave-ask')} say={say} onLeave={() => press('leave')} onStay={() => setLeaving(false)} />
  ) : situation === 'paused' ? (
    <footer className="ways">
      <Button kind="main" onPress={() => press('resume')}>
        {say('resume')}
      </Button>
      <Button onPress={lost.ask}>{say('lost')}</Button>
      <Button onPress={() => setLeaving(true)}>{say('leave')}</Button>
    </footer>
  ) : situation === 'resting' ? (
    <footer className="ways">
      <Button kind="main" onPress={() => press('onward')}>
        {say('next')}
      </Button>
      <Button onPress={lost.ask}>{say('lost')}</Button>
    </footer>
  ) : (
    <StepButtons
      model={{ ...tour, as: null }}
      say={say}
      press={press}
      onLost={lost.ask}
      onLeave={() => setLeaving(true)}
      onPractice={ways.onPractice}
    />
  )
  return (
    <>
      <header>
        <h1>
          <Told text={tour.title} />
        </h1>
        <p className="row between">
          <strong>{say('step-of', { n: number, m: total })}</strong>
          <span className={`mode ${tour.mode}`}>{say(`mode-${tour.mode}`)}</span>
          {readable && <ReadButton reading={reading} />}
        </p>
        <progress max={total} value={number - 1} aria-label={say('step-of', { n: number, m: total })} />
        {situation === 'waiting' && <p className="note">{say('waiting-for', { page: tour.pageName })}</p>}
        {situation === 'astray' && <p className="warn">{say('astray-back', { page: tour.pageName })}</p>}
        {situation === 'paused' && <p className="note">{say('paused')}</p>}
        <ReadAloud reading={reading} />
      </header>
      {parts && situation !== 'finished' && (
        <Outline parts={parts} say={say}>
          {buttons}
        </Outline>
      )}
      {!parts && situation !== 'finished' && (
        <>
          <p>{say('panel-unaided')}</p>
          {buttons}
        </>
      )}
      {situation === 'finished' && <p className="own">{say('finished-text', { title: tour.title })}</p>}
      <p className="visually-hidden" role="status">
        {say('step-of', { n: number, m: total })}: {parts ? tour.step.do : tour.title}
      </p>
    </>
  )
}
