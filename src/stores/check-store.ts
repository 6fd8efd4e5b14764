import { createStore, type StoreApi } from 'zustand/vanilla'
import { createCatalog } from '#catalog/catalog.ts'
import { joinPacks } from '#catalog/join-packs.ts'
import type { Pack, Refusal } from '#catalog/read-packs.ts'
import { checkFrames } from '#platform/check-frames.ts'
import { readKeptPacks } from '#platform/pack-storage.ts'
import { askForSites, toOrigin } from '#platform/page-scripts.ts'
import type { Draft } from '#schema/draft.ts'
import type { PageRule } from '#schema/pack.ts'
import type { CheckedStep } from '#schema/step-check.ts'
import { type CheckRow, type Checks, checkRows, gatherChecks, isFullPass } from '#studio/gather-checks.ts'

export interface CheckState {
  /** Ms between two looks go by while this is on. */
  on: boolean
  denied: boolean
  checks: Checks
  /** Called while a press is being answered: the browser may ask. */
  start(draft: Draft): Promise<void>
  stop(): void
  /** One look at what is open now. */
  look(draft: Draft): Promise<void>
}

interface Ports {
  builtIn: { packs: readonly Pack[]; refused: readonly Refusal[] }
  /** Every step of this draft has been found on the portal itself. */
  passed(draft: Draft): void
}

/** Checking a tour while somebody goes through it in another tab: each step is looked for when its page is open. */
export function createCheckStore({ builtIn, passed }: Ports): StoreApi<CheckState> {
  let rules: PageRule[] = []
  return createStore<CheckState>((set, get) => ({
    on: false,
    denied: false,
    checks: {},
    async start(draft) {
      // A lesson on a page of ours asks for no site.
      const allowed = draft.hosts.length === 0 || (await askForSites(draft.hosts.map(toOrigin)))
      if (!allowed) return set({ denied: true })
      rules = rulesFor(draft, joinPacks(builtIn, await readKeptPacks()).packs)
      set({ on: true, denied: false, checks: {} })
    },
    stop: () => set({ on: false, denied: false, checks: {} }),
    async look(draft) {
      if (!get().on) return
      const steps = checkedSteps(draft)
      const asked = { rules, steps }
      const seen = await checkFrames(hostsOf(draft, asked.rules), asked)
      // Stopped meanwhile, or begun anew, perhaps with another draft.
      if (!get().on || rules !== asked.rules) return
      const checks = gatherChecks(get().checks, steps, seen)
      set({ checks })
      if (isFullPass(checkRows(steps, checks))) passed(draft)
    },
  }))
}

export function checkedSteps({ steps }: Pick<Draft, 'steps'>): CheckedStep[] {
  return steps.map(({ id, page, target, reveal, when }) => ({
    id,
    page,
    ...(target && { target }),
    ...(reveal && { reveal }),
    ...(when && { when }),
  }))
}

/** The draft's own pages, and those of packs on the same sites: they say which page it is where it is not the draft's. */
function rulesFor(draft: Draft, packs: readonly Pack[]): PageRule[] {
  const catalog = createCatalog(packs.filter((it) => it.portal.id !== draft.id))
  const own = draft.pages.map(({ nameEn: _, ...page }): PageRule => ({ pack: draft.id, page, rank: packs.length + 1 }))
  const used = new Set(draft.steps.map((it) => it.page.split('/')[0]))
  const pages = [...draft.pages, ...packs.filter((it) => used.has(it.portal.id)).flatMap((it) => it.pages)]
  const places = [
    ...[...draft.hosts, ...pages.flatMap((it) => it.url.map(({ hostname }) => hostname))].map((host) => ({
      practice: false,
      host,
    })),
    ...pages.flatMap((it) => (it.practice ?? []).map(({ site }) => ({ practice: true, host: site }))),
  ]
  const known = new Map(
    places.flatMap((it) => catalog.rulesFor(it)).map((it) => [`${it.pack}/${it.page.id}`, it] as const),
  )
  return [...known.values(), ...own]
}

function hostsOf(draft: Draft, rules: readonly PageRule[]): string[] {
  const used = new Set(draft.steps.map((it) => it.page.split('#')[0]))
  const pages = rules.filter((it) => used.has(`${it.pack}/${it.page.id}`)).flatMap((it) => it.page.url)
  return [...new Set([...draft.hosts, ...pages.map((it) => it.hostname)])]
}

export type { CheckRow }
export { checkRows }
