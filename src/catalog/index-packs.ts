import { LANDMARK_ROLES } from '#detection/landmark.ts'
import type { PageRule } from '#schema/pack.ts'
import type { Page, PageRef } from '#schema/page.ts'
import type { Landmark } from '#schema/target.ts'
import type { Tips } from '#schema/tip.ts'
import type { Tour } from '#schema/tour.ts'
import type { Pack } from './read-packs.ts'

/** What the packs say of one page, whichever pack says it: screens of the page included. */
interface PageEntry {
  tours: { pack: Pack; tour: Tour }[]
  tips: { pack: Pack; tips: Tips }[]
}

export interface PackIndex {
  pack(id: string | undefined): Pack | undefined
  rules(practice: boolean, host: string): readonly PageRule[]
  page(ref: PageRef): PageEntry
}

const NOTHING: PageEntry = { tours: [], tips: [] }
const MOST_ANCHORS = 3

/**
 * The packs by id, by host and by page, so that a page costs the same whether there are ten packs or ten thousand.
 * Each map is built when it is first asked for: on a page that no pack concerns, the one of hosts alone.
 */
export function indexPacks(packs: readonly Pack[]): PackIndex {
  const byId = once(() => new Map(packs.map((pack) => [pack.portal.id, pack])))
  const byHost = once(() => rulesByHost(packs))
  const byPage = once(() => entriesByPage(packs))
  const handedOut = new Map<string, PageRule[]>()

  const page: PackIndex['page'] = (ref) => byPage().get(wholePage(ref)) ?? NOTHING
  return {
    pack: (id) => (id === undefined ? undefined : byId().get(id)),
    page,
    rules(practice, host) {
      const key = keyOf(practice, host)
      const known = handedOut.get(key)
      if (known) return known
      const found = byHost().get(key)
      if (!found) return []
      const rules = found.map((rule) => withAnchors(rule, page(`${rule.pack}/${rule.page.id}`)))
      handedOut.set(key, rules)
      return rules
    },
  }
}

export function wholePage(ref: PageRef): PageRef {
  const at = ref.indexOf('#')
  return at < 0 ? ref : ref.slice(0, at)
}

function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** By what rules are kept: the practice portal's sites are no host of a portal's. */
export function keyOf(practice: boolean, host: string): string {
  return practice ? `practice ${host}` : host
}

function rulesByHost(packs: readonly Pack[]): Map<string, PageRule[]> {
  const map = new Map<string, PageRule[]>()
  for (const { portal, pages, imported } of packs)
    for (const page of pages) {
      const rule: PageRule = { pack: portal.id, page, ...(imported && { rank: imported * 100 + wildcards(page) }) }
      for (const { hostname } of page.url) pushOnce(map, keyOf(false, hostname), rule)
      for (const { site } of page.practice ?? []) pushOnce(map, keyOf(true, site), rule)
    }
  return map
}

/** Of two pages of one imported pack the one whose address says more is meant. */
function wildcards({ url: [first] }: Page): number {
  return Math.min(99, (`${first?.pathname}${first?.hash ?? '*'}`.match(/:|\*/g) ?? []).length)
}

function entriesByPage(packs: readonly Pack[]): Map<PageRef, PageEntry> {
  const map = new Map<PageRef, PageEntry>()
  const entry = (ref: PageRef) => {
    const key = wholePage(ref)
    const known = map.get(key)
    if (known) return known
    const fresh: PageEntry = { tours: [], tips: [] }
    map.set(key, fresh)
    return fresh
  }
  for (const pack of packs) {
    for (const tour of pack.tours)
      for (const { page } of tour.steps) {
        const { tours } = entry(page)
        // Steps of one tour come one after the other, so the last one tells whether it is there.
        if (tours.at(-1)?.tour !== tour) tours.push({ pack, tour })
      }
    for (const tips of pack.tips) entry(tips.page).tips.push({ pack, tips })
  }
  return map
}

/**
 * What tours point at on the page itself and always: it tells whether this is the page they were written for. Nothing
 * on a log-in page, and no field anywhere: `LANDMARK_ROLES` has none.
 */
function withAnchors(rule: PageRule, { tours }: PageEntry): PageRule {
  const { page } = rule
  if (page.sensitive) return rule
  const ref = `${rule.pack}/${page.id}`
  const anchors = new Map<string, Landmark>()
  for (const { tour } of tours)
    for (const step of tour.steps) {
      if (step.page !== ref || step.when || step.optional || step.target?.within) continue
      const { role, names: [name] = [] } = step.target ?? {}
      if (anchors.size >= MOST_ANCHORS) return { ...rule, anchors: [...anchors.values()] }
      if (!role || !name || !LANDMARK_ROLES.has(role) || isAsked(page, role, name)) continue
      anchors.set(`${role} ${name}`, { role, name })
    }
  return anchors.size > 0 ? { ...rule, anchors: [...anchors.values()] } : rule
}

/** A landmark that must be in view anyway says nothing more. */
function isAsked(page: Page, role: Landmark['role'], name: string): boolean {
  return page.landmarks?.some((it) => it.role === role && it.name === name) ?? false
}

/** A page may name one host several times, for several of its paths: one after the other, so the last one tells. */
function pushOnce<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (!known) map.set(key, [value])
  else if (known.at(-1) !== value) known.push(value)
}
