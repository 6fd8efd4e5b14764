import type { PageRule } from '#schema/pack.ts'
import type { PageRef } from '#schema/page.ts'
import { hasLandmark } from './landmark.ts'
import { matchesUrl } from './match-url.ts'
import type { Place } from './place.ts'

export interface PageMatch {
  ref: PageRef
  practice: boolean
  sensitive: boolean
}

/**
 * Which page is this? The address first, then what is in view. Two rules that both fit mean that we do not know, and
 * not knowing is said as `null` rather than guessed.
 */
export function detectPage(rules: readonly PageRule[], place: Place, document: Document): PageMatch | null {
  const fitting = rules.filter(
    ({ page }) => matchesUrl(page, place) && (page.landmarks ?? []).every((it) => hasLandmark(document, it)),
  )
  const [only, another] = fitting
  if (!only || another) return null
  const screen = only.page.screens?.find((it) => it.landmarks.every((mark) => hasLandmark(document, mark)))
  const ref = `${only.pack}/${only.page.id}${screen ? `#${screen.id}` : ''}`
  return { ref, practice: place.practice, sensitive: only.page.sensitive ?? false }
}
