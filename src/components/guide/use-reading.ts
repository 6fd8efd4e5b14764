import { useEffect, useState } from 'react'
import type { Reader, SpokenWord } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'

export interface Reading {
  state: 'quiet' | 'reading' | 'no-voice' | 'failed'
  word: SpokenWord | null
  voices: SpeechSynthesisVoice[]
  settings: Settings
  passages: readonly string[]
  /** Begins, or stops where it is reading. */
  toggle(): void
  /** Keeps the choice, and begins anew with it. */
  choose(change: Partial<Pick<Settings, 'readVoice' | 'readSpeed'>>): void
}

/** Reads passages aloud; stops when they are others, or no longer there. */
export function useReading(
  passages: readonly string[],
  settings: Settings,
  reader: Reader,
  onChange: (change: Partial<Settings>) => void,
): Reading {
  const [state, setState] = useState<Reading['state']>('quiet')
  const [word, setWord] = useState<SpokenWord | null>(null)
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([])
  const text = passages.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another reading
  useEffect(
    () => () => {
      reader.stop()
      setWord(null)
      setState('quiet')
    },
    [reader, text],
  )
  async function read({ readVoice: voice, readSpeed: speed, language }: Settings) {
    setState('reading')
    setVoices(await reader.voices(language))
    const result = await reader.read(passages, { language, voice, speed }, setWord)
    if (result !== 'stopped') setState(result === 'read' ? 'quiet' : result)
  }
  return {
    ...{ state, word, voices, settings, passages },
    toggle() {
      if (state !== 'reading') return void read(settings)
      reader.stop()
      setWord(null)
      setState('quiet')
    },
    choose(change) {
      onChange(change)
      void read({ ...settings, ...change })
    },
  }
}
