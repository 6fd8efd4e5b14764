/** Languages every text of a pack must have. Vietnamese is written in the file itself, the others in `locales/`. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
/** A language that tours and tips are read in: one of those, or a community's, by its ISO 639 code. */
export type TourLanguage = string
