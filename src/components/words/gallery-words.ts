import type { Language } from '#schema/languages.ts'
import en from './gallery-en.json' with { type: 'json' }
import vi from './gallery-vi.json' with { type: 'json' }
import { type Say, sayFrom, WORDS, type WordKey } from './words.ts'

export type GalleryKey = keyof typeof vi
export type SayGallery = Say<GalleryKey | WordKey>

const ALL: Record<Language, Record<GalleryKey, string>> = { vi, en }

/** Words of the page on which every part of the interface is seen, and all others. */
export function createGallerySay(language: Language): SayGallery {
  return sayFrom({ ...WORDS[language], ...ALL[language] })
}
