import type { Language } from './languages.ts'

/** A word that is being spoken: passage by its index, characters from `start` up to `end`. */
export interface SpokenWord {
  passage: number
  start: number
  end: number
}

/** Which of a machine's voices for a language reads: the one chosen, where it is still there, or its usual one. */
export function pickVoice<V extends Pick<SpeechSynthesisVoice, 'voiceURI' | 'default'>>(
  voices: readonly V[],
  chosen: string | null,
): V | undefined {
  return voices.find((it) => it.voiceURI === chosen) ?? voices.find((it) => it.default) ?? voices[0]
}

export type ReadResult = 'read' | 'stopped' | 'no-voice' | 'failed'

export interface ReadWish {
  language: Language
  /** `voiceURI` that the reader chose; another of the language where it is gone. */
  voice: string | null
  /** 1 is the voice's own speed. */
  speed: number
}

/** One reading under way. */
export interface Reading {
  done: Promise<ReadResult>
  /** Does nothing once something else is being read, or this has ended. */
  stop(): void
}

/** Shared by all that can be read aloud on a page: one thing at a time is read. */
export interface Reader {
  /** Voices of this machine for a language. */
  voices(language: Language): Promise<SpeechSynthesisVoice[]>
  /** Reads one passage after another, and says where it is. What was being read before is stopped. */
  read(passages: readonly string[], wish: ReadWish, at: (word: SpokenWord | null) => void): Reading
}
