import type { Language } from '#schema/languages.ts'
import en from './record-en.json' with { type: 'json' }
import vi from './record-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type RecordKey = keyof typeof vi | WordKey
export type SayRecord = Say<RecordKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of the record page, and all others. Apart from those, which every portal page carries. */
export function createRecordSay(language: Language): SayRecord {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
