import type { Language } from '#schema/languages.ts'
import en from './lost-en.json' with { type: 'json' }
import vi from './lost-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words for whoever is lost, on the card and beside the page, and all others. */
export function createLostSay(language: Language): Say<keyof typeof vi | WordKey> {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
