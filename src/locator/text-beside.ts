import { isPress } from './kind-of.ts'
import { isStandIn, REACHED } from './read-labels.ts'
import { firstRun, hasWords, textOf } from './seen-text.ts'
import { outerOf } from './shadow-roots.ts'
import { isWithinValue, type Labels, showsValue } from './shows-value.ts'

const EDGE = /^(body|form|fieldset|section|main|dialog|article)$/
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend'
const CELL = /^(td|th|dd|dt)$/

interface Before {
  /** First words of what stands between the last field (or the wrapper's begin) and here, in the page's order. */
  runs: string[]
  field: boolean
}

/**
 * The text next to a field, which is its name where labels have no `for`: after it for a tick, else before it. Looks
 * outwards as long as the wrapper holds no other field. Where a text right before the field and one further out could
 * both be the label, the inner one may be what was chosen: then the outer one, and if that may be another's, none.
 */
export function besideOf(element: Element, after: boolean, labels: Labels): string {
  if (after) {
    const text = nextText(element, labels)
    if (text) return text
  }
  let inner = ''
  let at = element
  for (let up = 0; up < 4; up++) {
    const parent: Element | null = outerOf(at)
    if (!parent) return inner
    // What stands in a part that shows a value is the value.
    if (!showsValue(parent, labels)) {
      const { runs, field } = before(at, labels, up > 0)
      const marked = runs.find((it) => /[:：*]\s*$/.test(it))
      if (field || fieldAfter(at)) {
        if (!inner) return runs.length === 1 ? (runs[0] ?? '') : (marked ?? '')
        if (runs.length === 0) return inner
        return CELL.test(at.localName) ? (runs.at(-1) ?? '') : ''
      }
      inner = marked ?? runs[0] ?? inner
    }
    if (EDGE.test(parent.localName)) return inner
    at = parent
  }
  return inner
}

function before(at: Element, labels: Labels, outside: boolean): Before {
  const runs: string[] = []
  for (let it = at.previousSibling, steps = 0; it && steps < 8; it = it.previousSibling, steps++) {
    if (it.nodeType === 1) {
      const element = it as Element
      // The list behind the box itself, as select2 leaves it.
      if (element.localName === 'select' && isStandIn(element)) continue
      if (element.matches(HEADING) || element.querySelector(HEADING)) break
      if (holdsField(element) || showsValue(element, labels)) return { runs: runs.reverse(), field: true }
      if (isPress(element) || (outside && element.localName === 'p')) continue
    } else if (it.nodeType !== 3) continue
    const run = firstRun(it, labels)
    if (hasWords(run)) runs.push(run.trim())
  }
  return { runs: runs.reverse(), field: false }
}

function fieldAfter(at: Element): boolean {
  for (let it = at.nextElementSibling, steps = 0; it && steps < 8; it = it.nextElementSibling, steps++)
    if (holdsField(it)) return true
  return false
}

function nextText(element: Element, labels: Labels): string {
  if (isWithinValue(element, labels)) return ''
  for (let it = element.nextSibling, steps = 0; it && steps < 4; it = it.nextSibling, steps++) {
    if (it.nodeType === 1 && (holdsField(it as Element) || showsValue(it as Element, labels))) return ''
    const text = textOf(it, labels).trim()
    if (hasWords(text)) return text
  }
  return ''
}

function holdsField(element: Element): boolean {
  return element.matches(REACHED) || element.querySelector(REACHED) !== null
}
