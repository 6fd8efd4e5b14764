import { useState } from 'react'
import { LeaveAsk } from '#components/guide/LeaveAsk.tsx'
import { StepButtons } from '#components/guide/StepButtons.tsx'
import { TourList } from '#components/popup/TourList.tsx'
import { Button } from '#components/ui/Button.tsx'
import { createPanelSay } from '#components/words/panel-words.ts'
import type { Language } from '#schema/languages.ts'
import type { TourSummary } from '#schema/message.ts'
import type { Press } from '#stores/guide-store.ts'
import { Outline } from './Outline.tsx'
import type { PanelTour } from './panel-model.ts'

interface Props {
  language: Language
  tour: PanelTour | null
  /** Tours that begin on the page in front. */
  here: readonly TourSummary[]
  practice: boolean
  failed: boolean
  press: Press
  onStart(tour: TourSummary): void
  onPractice(): void
}

/** The whole tour as a list beside the page, in step with the card: for those who prefer to read ahead. */
export function Panel({ language, tour, here, practice, failed, press, onStart, onPractice }: Props) {
  const say = createPanelSay(language)
  return (
    <main>
      {failed && (
        <p className="warn" role="alert">
          {say('failed')}
        </p>
      )}
      {tour ? (
        <Running key={tour.title} tour={tour} say={say} press={press} onPractice={onPractice} />
      ) : (
        <>
          <h1>{say('app')}</h1>
          <p>{say(here.length > 0 ? 'panel-start' : 'panel-empty')}</p>
          <TourList tours={here} say={say} label={() => say(practice ? 'practise' : 'start')} onPick={onStart} />
          {here.length === 0 && <Button onPress={onPractice}>{say('open-practice-portal')}</Button>}
        </>
      )}
    </main>
  )
}

interface RunningProps {
  tour: PanelTour
  say: ReturnType<typeof createPanelSay>
  press: Press
  onPractice(): void
}

function Running({ tour, say, press, onPractice }: RunningProps) {
  const [leaving, setLeaving] = useState(false)
  const { situation, number, total, parts } = tour
  const buttons = leaving ? (
    <LeaveAsk question={say('leave-ask')} say={say} onLeave={() => press('leave')} onStay={() => setLeaving(false)} />
  ) : situation === 'paused' ? (
    <footer className="ways">
      <Button kind="main" onPress={() => press('resume')}>
        {say('resume')}
      </Button>
      <Button onPress={() => setLeaving(true)}>{say('leave')}</Button>
    </footer>
  ) : situation === 'resting' ? (
    <footer className="ways">
      <Button kind="main" onPress={() => press('onward')}>
        {say('next')}
      </Button>
    </footer>
  ) : (
    <StepButtons
      model={{ ...tour, as: null }}
      say={say}
      press={press}
      onLeave={() => setLeaving(true)}
      onPractice={onPractice}
    />
  )
  return (
    <>
      <header>
        <h1>{tour.title}</h1>
        <p className="row between">
          <strong>{say('step-of', { n: number, m: total })}</strong>
          <span className={`mode ${tour.mode}`}>{say(`mode-${tour.mode}`)}</span>
        </p>
        <progress max={total} value={number - 1} aria-label={say('step-of', { n: number, m: total })} />
        {situation === 'waiting' && <p className="note">{say('waiting-for', { page: tour.pageName })}</p>}
        {situation === 'astray' && <p className="warn">{say('astray-back', { page: tour.pageName })}</p>}
        {situation === 'paused' && <p className="note">{say('paused')}</p>}
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
