import { useId, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { Shown } from '#stores/studio-actions.ts'

export type RecordingButton = 'pause' | 'resume' | 'undo' | 'done'

interface Props {
  recording: NonNullable<Shown['recording']>
  say: SayStudio
  /** `until`: the last act that is shown. */
  onPress(button: RecordingButton, until?: string): void
  onDrop(): void
  onAllow(hosts: string[]): void
}

/** The recording that is going on: its steps as they come, and what it may not read yet. */
export function RecordingNow({ recording, say, onPress, onDrop, onAllow }: Props) {
  const id = useId()
  const [address, setAddress] = useState('')
  const { view, steps, outOfReach } = recording
  return (
    <section className="recording" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{say('recording-now')}</h2>
      <p role="status">
        {steps.length === 0
          ? say('recording-none')
          : say(view.paused ? 'recording-paused' : 'recording-n', { n: steps.length })}
      </p>
      {view.full && <p className="warn">{say(`recording-full-${view.full}`)}</p>}
      {view.blocked.length > 0 && (
        <p className="warn row">
          {say('recording-frames', { hosts: view.blocked.join(', ') })}
          <Button onPress={() => onAllow(view.blocked)}>{say('recording-allow')}</Button>
        </p>
      )}
      {outOfReach && (
        <form
          className="warn row"
          onSubmit={(event) => {
            event.preventDefault()
            if (URL.canParse(address)) onAllow([new URL(address).hostname])
          }}
        >
          <label htmlFor={id}>{say('recording-out')}</label>
          <input id={id} className="wide" value={address} onChange={(event) => setAddress(event.target.value)} />
          <button type="submit" className="button">
            {say('recording-allow')}
          </button>
        </form>
      )}
      <ol>
        {steps.map((step) => (
          <li key={step.id}>{step.do[view.language]}</li>
        ))}
      </ol>
      <div className="row">
        <Button kind="main" onPress={() => onPress('done')}>
          {say('done')}
        </Button>
        <Button onPress={() => onPress(view.paused ? 'resume' : 'pause')}>
          {say(view.paused ? 'resume' : 'pause')}
        </Button>
        {steps.length > 0 && (
          <Button onPress={() => onPress('undo', view.until ?? undefined)}>{say('undo-last')}</Button>
        )}
        <Confirm label={say('drop')} question={say('drop-ask')} yes={say('yes')} no={say('no')} onYes={onDrop} />
      </div>
    </section>
  )
}
