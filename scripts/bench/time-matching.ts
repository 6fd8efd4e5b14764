import { createCatalog } from '#catalog/catalog.ts'
import { matchesUrl } from '#detection/match-url.ts'
import { manyPacks } from '../../tests/unit/catalog/many-packs.ts'
import { type Spread, spreadOf } from './spread-of.ts'

/** Microseconds for one address, and milliseconds for what is built once. */
export interface MatchTime {
  packs: number
  hosts: number
  /** Rules of the host and which of them fits the address. */
  ours: Spread
  /** The same on a host that no pack concerns. */
  strange: Spread
  /** A list of as many URLPatterns asked one after the other, as it is usually done. */
  list: Spread
  /** Milliseconds: hosts for the first page at all, the rest for the first page that a pack concerns. */
  building: { hosts: number; pages: number }
}

export function timeMatching(packs: number, hosts: number): MatchTime {
  const all = manyPacks(packs, hosts)
  const catalog = createCatalog(all)
  const visit = (host: string, pathname: string) => {
    const place = { practice: false, host, pathname, search: '', hash: '' }
    return catalog.rulesFor(place).filter(({ page }) => matchesUrl(page, place)).length
  }
  const clock = (run: () => unknown) => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const building = {
    hosts: clock(() => visit('no.example.vn', '/')),
    pages: clock(() => visit('cong-0.example.vn', '/')),
  }
  const known = (at: number) => {
    const pack = (at * 37) % packs
    if (visit(`cong-${pack % hosts}.example.vn`, `/${pack}/trang-3/abc`) !== 1)
      throw new Error('the page was not found')
  }
  // Everything once first: patterns are compiled when they are met.
  for (let at = 0; at < packs; at++) known(at)
  const patterns = all.flatMap((pack) =>
    pack.pages.flatMap((page) => page.url.map(({ hostname, pathname }) => new URLPattern({ hostname, pathname }))),
  )
  let at = 0
  return {
    packs,
    hosts,
    ours: perCall(() => known(at++), 200),
    strange: perCall(() => visit('no.example.vn', '/'), 200),
    list: perCall(() => patterns.filter((it) => it.test('https://cong-7.example.vn/7/trang-3/abc')).length, 1),
    building,
  }
}

/** Browsers blur their clock: many calls to one measurement. */
function perCall(run: () => unknown, calls: number): Spread {
  return spreadOf(
    Array.from({ length: 9 }, () => {
      const start = performance.now()
      for (let n = 0; n < calls; n++) run()
      return ((performance.now() - start) * 1000) / calls
    }),
  )
}
