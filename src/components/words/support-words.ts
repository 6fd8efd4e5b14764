import type { Language } from '#schema/languages.ts'
import { SUPPORT_CARD_WORDS, type SupportCardKey } from './support-card-words.ts'
import en from './support-en.json' with { type: 'json' }
import vi from './support-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SaySupport = Say<keyof typeof vi | SupportCardKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of helping somebody on our own pages. */
export function createSupportSay(language: Language): SaySupport {
  return sayFrom({ ...SUPPORT_CARD_WORDS[language], ...ALL[language] })
}
