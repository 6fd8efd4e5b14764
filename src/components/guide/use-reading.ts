import { useEffect, useState } from 'react'
import type { Reader, SpokenWord } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'

/** What is read, or could not be; it belongs to the words it was begun with. */
interface Run {
  text: string
  state: 'reading' | 'no-voice' | 'failed'
  word: SpokenWord | null
  stop(): void
}

export interface ReadingShown {
  state: 'quiet' | Run['state']
  word: SpokenWord | null
  voices: SpeechSynthesisVoice[]
  settings: Settings
  passages: readonly string[]
  /** Begins, or stops where it is reading. */
  toggle(): void
  /** Keeps the choice, and begins anew with it. */
  choose(change: Partial<Pick<Settings, 'readVoice' | 'readSpeed'>>): void
}

/** Reads passages aloud; stops when they are others, or no longer there, and when something else is read. */
export function useReading(
  passages: readonly string[],
  settings: Settings,
  reader: Reader,
  onChange: (change: Partial<Settings>) => void,
): ReadingShown {
  const [run, setRun] = useState<Run | null>(null)
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([])
  const text = passages.join('\n')
  // Other words: what was said of those before is over (and stopped, by the effect).
  if (run && run.text !== text) setRun(null)
  const stop = run?.stop
  useEffect(() => stop, [stop])

  function read({ readVoice: voice, readSpeed: speed, language }: Settings) {
    const { done, stop: end } = reader.read(passages, { language, voice, speed }, (word) => change({ word }))
    const change = (to: Partial<Run> | null) => setRun((now) => (now?.stop !== end ? now : to && { ...now, ...to }))
    setRun({ text, state: 'reading', word: null, stop: end })
    void reader.voices(language).then(setVoices)
    void done.then((result) => change(result === 'read' || result === 'stopped' ? null : { state: result }))
  }
  return {
    ...{ state: run?.state ?? 'quiet', word: run?.word ?? null, voices, settings, passages },
    toggle() {
      if (run?.state === 'reading') setRun(null)
      else read(settings)
    },
    choose(changed) {
      onChange(changed)
      read({ ...settings, ...changed })
    },
  }
}
