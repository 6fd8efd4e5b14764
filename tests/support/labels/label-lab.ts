/** Runs in the frames of practice pages: finds as the locator does, with everything but roles and labels switched off, and does what an act says. */
import { hasLandmark } from '#detection/landmark.ts'
import { gatherFacts, stepsOn } from '#guide/gather-facts.ts'
import { isAbsent, resolveTarget } from '#locator/resolve-target.ts'
import { createPerformer } from '#player/perform.ts'
import type { Act } from '#schema/acts.ts'
import type { PageRef } from '#schema/page.ts'
import type { Predicate } from '#schema/step.ts'
import type { Landmark, Target } from '#schema/target.ts'
import type { Tour } from '#schema/tour.ts'

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'headers', 'form']
const SWITCHED_OFF = ['class', 'name', 'data-e2e', 'data-testid', 'formcontrolname']
const QUICK = { signal: new AbortController().signal, ms: 10 }

const elementOf = (target: Target) => {
  const found = resolveTarget(document, target)
  return 'missing' in found ? null : found.element
}

export const shows = (landmarks: Landmark[]) => landmarks.every((it) => hasLandmark(document, it))
export const isThere = (target: Target) => elementOf(target) !== null
export const holds = (all: Predicate[]) =>
  all.every((it) => ('shows' in it ? isThere(it.shows) : isAbsent(document, it.hides)))

const present = new Set<string>()
const name = `${Math.random()}`

/** One of the pages that stand at this address. */
export interface Candidate {
  ref: PageRef
  landmarks: Landmark[]
}

/** The page this is, and what it shows of the tour's steps on it, as the guide tells it; and which document it is. */
export function look(candidates: Candidate[], tour: Tour) {
  const page = candidates.find((it) => shows(it.landmarks))?.ref ?? null
  const facts = gatherFacts(
    document,
    page ? stepsOn(tour, page) : [],
    { present, settled: document.readyState === 'complete' },
    { targetOf: ({ target }) => (target ? elementOf(target) : null), roots: () => [] },
  )
  return { document: name, page, facts, settled: document.readyState === 'complete' }
}

/** Is the target, found with all its hints, found again by its role and label alone? `opened`: also what answers hide. */
export function foundByLabel({ css: _, fingerprint: __, ...target }: Target, opened: boolean): boolean {
  const restore = [...(opened ? unhide() : []), ...switchOff()]
  try {
    const found = resolveTarget(document, target, [])
    return !('missing' in found)
  } finally {
    for (const put of restore.reverse()) put()
  }
}

/** Ids become others, kept only where a label or a list refers to them, as that is how a label belongs to its field. */
function switchOff(): (() => void)[] {
  const undo: (() => void)[] = []
  const set = (element: Element, attribute: string, value: string | null) => {
    const before = element.getAttribute(attribute)
    if (before === null) return
    undo.push(() => element.setAttribute(attribute, before))
    if (value === null) element.removeAttribute(attribute)
    else element.setAttribute(attribute, value)
  }
  const ids = new Map([...document.querySelectorAll('[id]')].map((it, at) => [it.id, `x${at}`]))
  const other = (list: string) =>
    list
      .split(/\s+/)
      .map((it) => ids.get(it) ?? it)
      .join(' ')
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of SWITCHED_OFF) set(element, attribute, null)
    set(element, 'id', other(element.id))
    for (const attribute of REFERENCES) set(element, attribute, other(element.getAttribute(attribute) ?? ''))
  }
  return undo
}

function unhide(): (() => void)[] {
  return [...document.querySelectorAll('[hidden]')].map((it) => {
    it.removeAttribute('hidden')
    return () => it.setAttribute('hidden', '')
  })
}

/** Does what the acts say, one after another; where one cannot be done, says which. */
export async function perform(acts: Act[], target: Target | null): Promise<Act | null> {
  const act = createPerformer({
    window: window as Window & typeof globalThis,
    pointer: { moveTo() {}, ripple() {} },
    aimed() {
      const element = target && elementOf(target)
      return element ? { element, opens: false } : null
    },
    bringIntoView() {},
    onPage: (job) => job(),
    sleep: () => new Promise((done) => setTimeout(done, QUICK.ms)),
  })
  for (const it of acts) if (!(await act(it, async () => {}, QUICK.signal))) return it
  return null
}
