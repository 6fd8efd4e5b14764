import type { Language } from '#schema/languages.ts'
import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }

export type WordKey = keyof typeof vi

/** Words of the interface in the reader's language; `{name}` is replaced from `fill`. */
export type Say<K extends string = WordKey> = (key: K, fill?: Record<string, string | number>) => string

export const WORDS: Record<Language, Record<WordKey, string>> = { vi, en }

export function sayFrom<K extends string>(words: Record<K, string>): Say<K> {
  return (key, fill = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? ''))
}
