import type { Language } from '#schema/languages.ts'
import en from './popup-en.json' with { type: 'json' }
import vi from './popup-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type SayPopup = Say<keyof typeof vi | WordKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the popup, and all others. */
export function createPopupSay(language: Language): SayPopup {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
