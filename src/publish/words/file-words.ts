import type { Language } from '#schema/languages.ts'
import en from './file-en.json' with { type: 'json' }
import vi from './file-vi.json' with { type: 'json' }

export type FileKey = keyof typeof vi
export type SayFile = (key: FileKey, fill?: Record<string, string | number>) => string

const ALL: Record<Language, Record<FileKey, string>> = { vi, en }

/** Words that stand in published files beside the tour's own; `{name}` is replaced from `fill`, and stays for whoever knows it later. */
export function createFileSay(language: Language): SayFile {
  const words = ALL[language]
  return (key, fill = {}) => words[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(fill[name] ?? hole))
}
