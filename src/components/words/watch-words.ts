import type { Language } from '#schema/languages.ts'
import en from './watch-en.json' with { type: 'json' }
import vi from './watch-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type SayWatch = Say<keyof typeof vi | WordKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of a tour that plays itself, and all others. */
export function createWatchSay(language: Language): SayWatch {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
