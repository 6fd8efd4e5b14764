import type { Language } from '#schema/languages.ts'
import en from './check-en.json' with { type: 'json' }
import vi from './check-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SayCheck = Say<keyof typeof vi>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of checking a tour. */
export function createCheckSay(language: Language): SayCheck {
  return sayFrom(ALL[language])
}
