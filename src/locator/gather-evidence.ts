import type { Fingerprint } from '#schema/fingerprint.ts'
import { compareTraits } from './compare-traits.ts'
import type { Evidence } from './judge-candidates.ts'
import { pickCandidates } from './pick-candidates.ts'
import type { Control, PageReading } from './read-page.ts'
import { makeReady, type Ready } from './ready-traits.ts'
import type { Steps } from './slices.ts'
import { traitsOf } from './traits-of.ts'

/** Close looks already taken, per reading of a page: targets of one page share most of their candidates. */
const LOOKS = new WeakMap<PageReading, Map<Element, Ready>>()

export type Gathered = Evidence & { picked: Control[] }

export function* gatherEvidence(page: PageReading, wanted: Fingerprint): Steps<Gathered> {
  const { picked, of } = yield* pickCandidates(page, wanted)
  const looks = LOOKS.get(page) ?? new Map<Element, Ready>()
  LOOKS.set(page, looks)
  const target = makeReady(wanted)
  const rows: number[][] = []
  for (const control of picked) {
    yield
    const known = looks.get(control.element) ?? makeReady(traitsOf(page, control))
    looks.set(control.element, known)
    rows.push(compareTraits(target, known))
  }
  return {
    picked,
    of,
    rows,
    asks: asksFor(wanted),
    self: compareTraits(target, target),
    at: wanted.order.at,
    places: picked.map((it) => it.index),
  }
}

/** A mail address or a telephone number is known whole. */
function asksFor({ href }: Fingerprint): boolean {
  return href?.query !== undefined && !/^(mailto|tel|sms)$/.test(href.host ?? '')
}
