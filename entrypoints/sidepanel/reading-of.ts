import { createReader } from '#guide/read-aloud.ts'
import type { RequestOf } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'

/** One voice for the page, as long as it is there. */
const reader = createReader(window, new AbortController().signal)

/** What reads the step aloud beside the page, and keeps how it is read. */
export const readingOf = (act: (request: RequestOf<'save-settings'>) => unknown, tab: number) => ({
  reader,
  onReading: (settings: Partial<Settings>) => void act({ type: 'save-settings', settings, tab }),
})
