import type { Language } from '#schema/languages.ts'
import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }

export type WordKey = keyof typeof vi

/** Words of the interface in the reader's language; `{name}` is replaced from `fill`. */
export type Say = (key: WordKey, fill?: Record<string, string | number>) => string

const ALL: Record<Language, Record<WordKey, string>> = { vi, en }

export function createSay(language: Language): Say {
  return (key, fill = {}) => ALL[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''))
}
