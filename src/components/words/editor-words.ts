import type { Language } from '#schema/languages.ts'
import en from './editor-en.json' with { type: 'json' }
import vi from './editor-vi.json' with { type: 'json' }
import segmentEn from './segment-en.json' with { type: 'json' }
import segmentVi from './segment-vi.json' with { type: 'json' }
import studioEn from './studio-en.json' with { type: 'json' }
import studioVi from './studio-vi.json' with { type: 'json' }
import type { StudioKey } from './studio-words.ts'
import { type Say, sayFrom } from './words.ts'

export type EditorKey = keyof typeof vi | keyof typeof segmentVi | StudioKey
export type SayEditor = Say<EditorKey>

const ALL: Record<Language, Record<EditorKey, string>> = {
  vi: { ...studioVi, ...segmentVi, ...vi },
  en: { ...studioEn, ...segmentEn, ...en },
}

/** Words of the studio's editor, and all others of the studio. */
export function createEditorSay(language: Language): SayEditor {
  return sayFrom(ALL[language])
}
