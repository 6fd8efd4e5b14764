import type { Language } from '#schema/languages.ts'
import en from './film-en.json' with { type: 'json' }
import vi from './film-vi.json' with { type: 'json' }

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words that stand in a film alone. */
export function createFilmSay(language: Language) {
  return (key: keyof typeof vi): string => ALL[language][key]
}
