import type { PageRule } from '#schema/pack.ts'
import type { PageRef } from '#schema/page.ts'
import { hasLandmark } from './landmark.ts'
import { matchesUrl } from './match-url.ts'
import type { Place } from './place.ts'

export interface PageMatch {
  ref: PageRef
  practice: boolean
  sensitive: boolean
  /** Two of the things that tours point at here are in view; where there is one, that one; where none, always true. */
  readonly confirmed: boolean
}

/**
 * Which page is this? The address first, then what is in view. Packs that ship come before imported ones, so that no
 * import can put out what is there. Two rules that both fit mean that we do not know,
 * unless what tours point at is there for one of them and not at all for the others; and not knowing is said as
 * `null` rather than guessed.
 */
export function detectPage(rules: readonly PageRule[], place: Place, document: Document): PageMatch | null {
  const fitting = rules.filter(
    ({ page }) => matchesUrl(page, place) && (page.landmarks ?? []).every((it) => hasLandmark(document, it)),
  )
  const lowest = Math.min(...fitting.map(rankOf))
  const first = fitting.filter((it) => rankOf(it) === lowest)
  const only = first.length > 1 ? apart(first, document) : first[0]
  if (!only) return null
  const screen = only.page.screens?.find((it) => it.landmarks.every((mark) => hasLandmark(document, mark)))
  const ref = `${only.pack}/${only.page.id}${screen ? `#${screen.id}` : ''}`
  return {
    ref,
    practice: place.practice,
    sensitive: only.page.sensitive ?? false,
    // Looked at when it is asked for: a page that changes all the time is looked at eight times a second.
    get confirmed() {
      return isConfirmed(only, document)
    },
  }
}

function rankOf({ rank = 0 }: PageRule): number {
  return rank
}

/** The one rule whose anchors are in view. One that has none cannot be ruled out, so it leaves us not knowing. */
function apart(fitting: readonly PageRule[], document: Document): PageRule | undefined {
  const seen = fitting.map((rule) => inView(rule, document))
  if (fitting.some((it) => !it.anchors?.length) || seen.filter((it) => it > 0).length !== 1) return undefined
  return fitting.find((rule, at) => (seen[at] ?? 0) > 0 && isConfirmed(rule, document))
}

function isConfirmed(rule: PageRule, document: Document): boolean {
  return inView(rule, document) >= Math.min(2, rule.anchors?.length ?? 0)
}

function inView({ anchors = [] }: PageRule, document: Document): number {
  return anchors.filter((it) => hasLandmark(document, it)).length
}
