import type { Language } from '#schema/languages.ts'
import en from './help-en.json' with { type: 'json' }
import vi from './help-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the sheet for whoever helps, and all others. */
export function createHelpSay(language: Language): Say<keyof typeof vi | WordKey> {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
