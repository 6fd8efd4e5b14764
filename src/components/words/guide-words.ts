import type { Language } from '#schema/languages.ts'
import en from './guide-en.json' with { type: 'json' }
import vi from './guide-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type SayGuide = Say<keyof typeof vi | WordKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the guide on a page, and all others. */
export function createGuideSay(language: Language): SayGuide {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
