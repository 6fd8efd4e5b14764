import type { Language } from '#schema/languages.ts'
import en from './launcher-en.json' with { type: 'json' }
import vi from './launcher-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words about the button on the page, and all others. */
export function createLauncherSay(language: Language): Say<keyof typeof vi | WordKey> {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
