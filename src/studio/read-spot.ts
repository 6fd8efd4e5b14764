import { detectPage } from '#detection/detect-page.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import { labelsIn } from '#locator/read-labels.ts'
import type { PageRule } from '#schema/pack.ts'
import type { Spot } from '#schema/recording.ts'
import { type FieldValues, readFieldValues } from './field-values.ts'
import { headingWords } from './own-words.ts'
import { asksForSecret } from './secret-field.ts'
import { toPathPattern } from './url-pattern.ts'

interface Page {
  window: Window
  rules: readonly PageRule[]
  practiceOrigin: PracticeOrigin
  roots: readonly ParentNode[]
}

/** Where this frame is, in words that fit everybody; null where no page rule could ever fit (a blank frame). */
export function readSpot({ window, rules, practiceOrigin, roots }: Page): Spot | null {
  const { document, location } = window
  const place = toPlace(location.href, practiceOrigin)
  if (!place || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(location.hostname)) return null
  const match = detectPage(rules, place, document)
  const values = readFieldValues(roots)
  const typed = (text: string) => values.occursIn(decoded(text))
  const route = /^!?\//.test(place.hash) ? toPathPattern(place.hash.split('?')[0] ?? '', typed) : null
  return {
    known: match?.ref ?? null,
    host: location.hostname,
    site: place.practice ? place.host : null,
    path: toPathPattern(place.pathname, typed),
    ...(route && route.length <= 200 && { hash: `${route}*` }),
    marks: match ? [] : headings(document, values),
    sensitive: match?.sensitive ?? asksForSecret(roots),
    top: window === window.top,
  }
}

/** Headings that the page's makers wrote for everybody. */
function headings(document: Document, values: FieldValues): Spot['marks'] {
  const marks: Spot['marks'] = []
  for (const heading of document.querySelectorAll('h1,h2,[role=heading]')) {
    if (marks.length === 4) break
    if (!(heading.checkVisibility?.({ visibilityProperty: true }) ?? true)) continue
    const name = headingWords(heading, labelsIn(heading), values)
    if (name && !marks.some((it) => it.name === name)) marks.push({ role: 'heading', name })
  }
  return marks
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
