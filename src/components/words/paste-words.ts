import type { Language } from '#schema/languages.ts'
import en from './paste-en.json' with { type: 'json' }
import vi from './paste-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SayPaste = Say<keyof typeof vi>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of taking in a log that came by QR code. */
export function createPasteSay(language: Language): SayPaste {
  return sayFrom(ALL[language])
}
