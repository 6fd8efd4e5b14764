import type { Language } from '#schema/languages.ts'
import en from './welcome-en.json' with { type: 'json' }
import vi from './welcome-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the first steps, and all others. */
export function createWelcomeSay(language: Language): Say<keyof typeof vi | WordKey> {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
