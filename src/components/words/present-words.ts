import type { Language } from '#schema/languages.ts'
import en from './present-en.json' with { type: 'json' }
import vi from './present-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

export type SayPresent = Say<keyof typeof vi | WordKey>

/** Words of presenting to a class, and all others. */
export function createPresentSay(language: Language): SayPresent {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
