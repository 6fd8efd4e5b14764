import type { Language } from '#schema/languages.ts'
import en from './publish-en.json' with { type: 'json' }
import vi from './publish-vi.json' with { type: 'json' }
import { type Say, sayFrom } from './words.ts'

export type PublishKey = keyof typeof vi
export type SayPublish = Say<PublishKey>

const ALL: Record<Language, Record<PublishKey, string>> = { vi, en }

/** Words of the page on which files are made of a tour. */
export function createPublishSay(language: Language): SayPublish {
  return sayFrom(ALL[language])
}
