import type { Language } from '#schema/languages.ts'
import en from './support-card-en.json' with { type: 'json' }
import vi from './support-card-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SupportCardKey = keyof typeof vi

export const SUPPORT_CARD_WORDS: Record<Language, Record<SupportCardKey, string>> = { vi, en }

/** Words of helping somebody that the card needs. */
export function createSupportCardSay(language: Language): Say<SupportCardKey> {
  return sayFrom(SUPPORT_CARD_WORDS[language])
}
