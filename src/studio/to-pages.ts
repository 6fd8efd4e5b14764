import type { DraftPage } from '#schema/draft.ts'
import type { PageRef } from '#schema/page.ts'
import type { Act, Spot } from '#schema/recording.ts'
import { isFilledIn, toExample } from './url-pattern.ts'

const MOST_MARKS = 2

export interface Pages {
  refOf(spot: Spot): PageRef
  all: DraftPage[]
}

/**
 * The pages a recording went through: those a pack here knows by their own names, the others as rules of their own.
 * A page's landmarks are the headings that were there each time something was done on it.
 */
export function toPages(pack: string, acts: readonly Act[]): Pages {
  const seen = acts.map((it) => it.spot).filter((it) => it.known === null)
  const masked = new Map(seen.map((it) => [keyOf(it), keyOf(withPatterns(it, seen))]))
  const keyFor = (spot: Spot) => masked.get(keyOf(spot)) ?? keyOf(spot)
  const spots = Map.groupBy(seen, keyFor)
  const refs = new Map<string, PageRef>()
  const all = [...spots].map(([key, here], at): DraftPage => {
    const id = `trang-${at + 1}`
    refs.set(key, `${pack}/${id}`)
    const { host, site, path, hash } = withPatterns(here[0] as Spot, seen)
    const marks = steadyMarks(here)
    const name = marks[0]?.name
    return {
      id,
      name: name ?? `Trang ${at + 1} (${host})`,
      nameEn: name ?? `Page ${at + 1} (${host})`,
      url: [{ hostname: host, pathname: path, ...(hash !== undefined && { hash }) }],
      ...(site !== null && { practice: [{ site, pathname: path }] }),
      examples: [`https://${host}${toExample(path)}${hash === undefined ? '' : `#${toExample(hash)}`}`],
      ...(marks.length > 0 && { landmarks: marks }),
    }
  })
  return { all, refOf: (spot) => spot.known ?? refs.get(keyFor(spot)) ?? `${pack}/trang-1` }
}

/** An address in which something stands that a field held later is the one in which that is a wildcard. */
function withPatterns(spot: Spot, seen: readonly Spot[]): Spot {
  const there = seen.filter((it) => it.host === spot.host && it.site === spot.site)
  const path = there.map((it) => it.path).find((it) => isFilledIn(spot.path, it)) ?? spot.path
  if (spot.hash === undefined) return { ...spot, path }
  const { hash } = spot
  return { ...spot, path, hash: there.map((it) => it.hash ?? '').find((it) => isFilledIn(hash, it)) ?? hash }
}

function keyOf({ host, site, path, hash }: Spot): string {
  return JSON.stringify([host, site, path, hash])
}

function steadyMarks(seen: readonly Spot[]): Spot['marks'] {
  const [first] = seen
  const steady = first?.marks.filter((mark) => seen.every((it) => it.marks.some(({ name }) => name === mark.name)))
  return (steady ?? []).slice(0, MOST_MARKS)
}
