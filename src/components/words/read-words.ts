import type { Language } from '#schema/languages.ts'
import en from './read-en.json' with { type: 'json' }
import vi from './read-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type ReadKey = keyof typeof vi | WordKey
export type SayRead = Say<ReadKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of reading aloud, and all others. */
export function createReadSay(language: Language): SayRead {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
