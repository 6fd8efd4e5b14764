import type { Settings } from './settings.ts'

/** Whom to ask about a portal, in the reader's language. */
export interface PortalHelp {
  /** Pack. */
  id: string
  name: string
  /** Whole host names, from the list of official ones as far as it goes. */
  hosts: readonly string[]
  /** Null where no source gives one. `cited`: where it is from. */
  hotline: { number: string; cited: string } | null
  desk: { text: string; cited: string } | null
}

/** The sheet to show to whoever helps. */
export interface HelpSheet {
  settings: Settings
  /** Where one is in a tour; null where none runs in the tab. */
  at: { title: string; number: number; total: number; page: string; do: string } | null
  /** Those that the tour and the page have to do with; every one where that is not known. */
  portals: PortalHelp[]
}
