import type { Language } from '#schema/languages.ts'
import en from './panel-en.json' with { type: 'json' }
import vi from './panel-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type PanelKey = keyof typeof vi | WordKey
export type SayPanel = Say<PanelKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the list beside the page, and all others. */
export function createPanelSay(language: Language): SayPanel {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
