import type { Language } from '#schema/languages.ts'
import { GUEST_CARD_WORDS, type GuestCardKey } from './guest-card-words.ts'
import en from './guest-en.json' with { type: 'json' }
import vi from './guest-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type SayGuest = Say<keyof typeof vi | GuestCardKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of guest mode on our own pages. */
export function createGuestSay(language: Language): SayGuest {
  return sayFrom({ ...GUEST_CARD_WORDS[language], ...ALL[language] })
}
