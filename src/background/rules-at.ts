import type { Catalog } from '#catalog/catalog.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import type { PageRule } from '#schema/pack.ts'

interface Ports {
  catalog: Pick<Catalog, 'rulesFor'>
  practiceOrigin: PracticeOrigin
}

/** The rules that may fit a page at this address. */
export function rulesAt({ catalog, practiceOrigin }: Ports, address: string): PageRule[] {
  const place = toPlace(address, practiceOrigin)
  return place ? catalog.rulesFor(place) : []
}
