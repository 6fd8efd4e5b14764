import { useEffect } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createPresentSay } from '#components/words/present-words.ts'
import type { Language } from '#schema/languages.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { Step } from '#schema/step.ts'
import { Timer } from './Timer.tsx'

export interface NotesModel {
  title: string
  number: number
  total: number
  pageName: string
  step: Step
  next: Step | null
}

interface Props {
  language: Language
  /** Null while no tour runs in that tab. */
  tour: NotesModel | null
  tips: readonly string[]
  presenting: Presenting | null
  onWay(way: 'onward' | 'back'): void
  onChange(now: Partial<Presenting>): void
  onEnd(): void
}

/** What the teacher alone sees, in step with the card: this step with its why, the next one, tips, and the time. */
export function Notes({ language, tour, tips, presenting, onWay, onChange, onEnd }: Props) {
  const say = createPresentSay(language)
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return
      event.preventDefault()
      // Held down it would run through the tour.
      if (!event.repeat) onWay(event.key === 'PageDown' ? 'onward' : 'back')
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [onWay])
  return (
    <main lang={language}>
      <header className="row between">
        <h1>{say('notes')}</h1>
        <Timer say={say} />
      </header>
      {!presenting && (
        <p className="warn" role="status">
          {say('notes-off')}
        </p>
      )}
      {tour ? <Steps tour={tour} language={language} /> : <p>{say('notes-none')}</p>}
      {tips.length > 0 && (
        <section>
          <h2>{say('notes-tips')}</h2>
          <ul>
            {tips.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="foot row">
        {tour && (
          <>
            <Button onPress={() => onWay('back')}>{say('notes-back')}</Button>
            <Button kind="main" onPress={() => onWay('onward')}>
              {say('notes-onward')}
            </Button>
          </>
        )}
        {presenting && (
          <>
            <Button onPress={() => onChange({ zoomed: !presenting.zoomed })}>
              {say(presenting.zoomed ? 'present-unzoom' : 'present-zoom')}
            </Button>
            <Button onPress={() => onChange({ hidden: !presenting.hidden })}>
              {say(presenting.hidden ? 'present-show' : 'present-hide')}
            </Button>
            <Button onPress={onEnd}>{say('present-end')}</Button>
          </>
        )}
      </div>
    </main>
  )
}

function Steps({
  tour: { title, number, total, pageName, step, next },
  language,
}: {
  tour: NotesModel
  language: Language
}) {
  const say = createPresentSay(language)
  return (
    <>
      <p className="soft">
        {title} · {say('step-of', { n: number, m: total })} · {pageName}
      </p>
      <section className="now" aria-live="polite">
        <h2>{say('notes-now')}</h2>
        <p className="do">{step.do}</p>
        {step.note && <p className="note">{step.note}</p>}
        {step.why && (
          <p>
            <strong>{say('notes-why')}:</strong> {step.why}
          </p>
        )}
      </section>
      <section>
        <h2>{say('notes-next')}</h2>
        <p>{next ? next.do : say('notes-last')}</p>
        {next?.note && <p className="soft">{next.note}</p>}
      </section>
    </>
  )
}
