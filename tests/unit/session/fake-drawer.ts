import type { Drawer } from '#session/guest-store.ts'

/** Memory that can be full. */
export function createFakeDrawer() {
  let kept: Record<string, unknown> = {}
  const state = { full: false }
  const drawer: Drawer = {
    get: async (name) => structuredClone(kept[name]),
    all: async () => structuredClone(kept),
    async set(items) {
      if (state.full) throw new DOMException('full', 'QuotaExceededError')
      kept = { ...kept, ...structuredClone(items) }
    },
    async remove(names) {
      kept = Object.fromEntries(Object.entries(kept).filter(([name]) => !names.includes(name)))
    },
  }
  return { drawer, state, names: () => Object.keys(kept) }
}
