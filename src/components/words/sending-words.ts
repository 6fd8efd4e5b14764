import type { Language } from '#schema/languages.ts'
import en from './sending-en.json' with { type: 'json' }
import vi from './sending-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type SendingKey = keyof typeof vi | WordKey
export type SaySending = Say<SendingKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the options page, and all others. Apart from those, which every portal page carries. */
export function createSendingSay(language: Language): SaySending {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
