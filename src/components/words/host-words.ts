import type { Language } from '#schema/languages.ts'
import en from './host-en.json' with { type: 'json' }
import vi from './host-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words about whose page this is, and all others. Apart from those, which every portal page carries. */
export function createHostSay(language: Language): Say<keyof typeof vi | WordKey> {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
