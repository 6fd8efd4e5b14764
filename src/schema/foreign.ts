import type { TourLanguage } from './languages.ts'

/** Tours and tips are read in a community's language: which one, and which of the texts at hand are still Vietnamese. */
export interface Foreign {
  language: TourLanguage
  vietnamese: string[]
}
