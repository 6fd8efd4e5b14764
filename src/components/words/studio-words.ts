import type { Language } from '#schema/languages.ts'
import en from './studio-en.json' with { type: 'json' }
import vi from './studio-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type StudioKey = keyof typeof vi
export type SayStudio = Say<StudioKey>

const ALL: Record<Language, Record<StudioKey, string>> = { vi, en }

/** Words of the studio. */
export function createStudioSay(language: Language): SayStudio {
  return sayFrom(ALL[language])
}
