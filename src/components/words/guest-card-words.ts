import type { Language } from '#schema/languages.ts'
import en from './guest-card-en.json' with { type: 'json' }
import vi from './guest-card-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type GuestCardKey = keyof typeof vi
export type SayGuestCard = Say<GuestCardKey>

export const GUEST_CARD_WORDS: Record<Language, Record<GuestCardKey, string>> = { vi, en }

/** Words of guest mode that the card needs. Apart from the rest of them: every portal page carries these. */
export function createGuestCardSay(language: Language): SayGuestCard {
  return sayFrom(GUEST_CARD_WORDS[language])
}
