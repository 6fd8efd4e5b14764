import type { Language } from '#schema/languages.ts'
import en from './report-en.json' with { type: 'json' }
import vi from './report-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type ReportKey = keyof typeof vi | WordKey
export type SayReport = Say<ReportKey>

const ALL: Record<Language, Record<keyof typeof vi, string>> = { vi, en }

/** Words of a unit's report, and all others. */
export function createReportSay(language: Language): SayReport {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
