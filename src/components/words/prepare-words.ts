import type { Language } from '#schema/languages.ts'
import en from './prepare-en.json' with { type: 'json' }
import vi from './prepare-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type SayPrepare = Say<keyof typeof vi | WordKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the page that tells what to have ready, and all others. */
export function createPrepareSay(language: Language): SayPrepare {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
