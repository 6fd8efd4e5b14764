import type { Language } from '#schema/languages.ts'

/** What the marker beside a field is called. Apart from the other words: a frame of the page carries only these. */
export const MARKER_WORDS: Record<Language, string> = { vi: 'Mẹo cho ô này', en: 'Tip for this field' }
