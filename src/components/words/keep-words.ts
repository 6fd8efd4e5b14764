import type { Language } from '#schema/languages.ts'
import en from './keep-en.json' with { type: 'json' }
import vi from './keep-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the setting how long the log is kept. */
export function createKeepSay(language: Language): Say<keyof typeof vi> {
  return sayFrom(ALL[language])
}
