import type { Language } from '#schema/languages.ts'
import en from './package-en.json' with { type: 'json' }
import vi from './package-vi.json' with { type: 'json' }

/** What a packaged lesson says about the platform around it. */
export const PACKAGE_WORDS: Record<Language, Record<keyof typeof vi, string>> = { vi, en }
