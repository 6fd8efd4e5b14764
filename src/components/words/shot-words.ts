import type { Language } from '#schema/languages.ts'
import en from './shot-en.json' with { type: 'json' }
import vi from './shot-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SayShots = Say<keyof typeof vi>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the pictures of a draft. */
export function createShotsSay(language: Language): SayShots {
  return sayFrom(ALL[language])
}
