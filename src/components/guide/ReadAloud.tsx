import { Button } from '#components/ui/Button.tsx'
import { createReadSay } from '#components/words/read-words.ts'
import { pickVoice, type SpokenWord } from '#schema/reading.ts'
import type { ReadSpeed } from '#schema/settings.ts'
import type { ReadingShown } from './use-reading.ts'

const SPEEDS = [0.75, 1, 1.25] as const satisfies readonly ReadSpeed[]

/** Begins to read, and stops: small, and always in the same place. */
export function ReadButton({ reading }: { reading: ReadingShown }) {
  const say = createReadSay(reading.settings.language)
  const on = reading.state === 'reading'
  return (
    <Button kind="sign" label={say(on ? 'read-stop' : 'read')} onPress={reading.toggle}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="1.3em" height="1.3em" fill="none" stroke="currentColor">
        <path
          d={on ? 'M6 6h12v12H6Z' : 'M4 9v6h4l5 4V5L8 9Z M16.5 8.5a5 5 0 0 1 0 7 M19 6a8.5 8.5 0 0 1 0 12'}
          strokeWidth="2"
        />
      </svg>
    </Button>
  )
}

/** While it reads: the text with the word that is being spoken, and how it is read. Else why it cannot be. */
export function ReadAloud({ reading }: { reading: ReadingShown }) {
  const { state, word, voices, settings, passages, choose } = reading
  const say = createReadSay(settings.language)
  if (state === 'quiet') return null
  if (state !== 'reading') return <p data-aloud>{say(`read-${state}`)}</p>
  return (
    <fieldset className="reading" aria-label={say('read')}>
      {/* Spoken already: a screen reader would say it twice. */}
      {word && <Marked text={passages[word.passage] ?? ''} word={word} />}
      <select
        aria-label={say('read-speed')}
        value={settings.readSpeed}
        onChange={(event) => choose({ readSpeed: Number(event.target.value) as ReadSpeed })}
      >
        {SPEEDS.map((it) => (
          <option key={it} value={it}>
            {say(`speed-${it}`)}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          aria-label={say('read-voice')}
          value={pickVoice(voices, settings.readVoice)?.voiceURI}
          onChange={(event) => choose({ readVoice: event.target.value })}
        >
          {voices.map((it) => (
            <option key={it.voiceURI} value={it.voiceURI}>
              {it.name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}

function Marked({ text, word: { start, end } }: { text: string; word: SpokenWord }) {
  return (
    <p className="spoken" aria-hidden="true">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </p>
  )
}
