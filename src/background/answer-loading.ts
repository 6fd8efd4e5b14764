import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import type { Answerers, Asker } from '#schema/message.ts'

interface Ports {
  practiceOrigin: PracticeOrigin
  loadGuide(tab: number, frame: number): Promise<void>
  loadLikeness(tab: number, frame: number): Promise<void>
  loadPlayer(tab: number, frame: number): Promise<void>
}

/** Brings into a frame what is needed there, and knows where the guide is already. */
export function createLoading(
  ports: Ports,
  tabOf: (by: Asker) => number,
): {
  answers: Pick<Answerers, 'load-guide' | 'load-likeness' | 'load-player'>
  /** Asked for from the popup: the guide is on its way to the page meanwhile. */
  bringGuide(tab: number): void
  /** The tab shows another page, or is closed. */
  gone(tab: number): void
} {
  /** Tabs whose page has the guide, or will have it at once, as far as this worker knows: reading it once more would hold the page up. */
  const brought = new Set<number>()
  const loadGuide = async (tab: number, frame: number) => {
    if (frame === 0) brought.add(tab)
    await ports.loadGuide(tab, frame).catch((error) => {
      if (frame === 0) brought.delete(tab)
      throw error
    })
  }
  return {
    answers: {
      async 'load-guide'(_, by) {
        await loadGuide(tabOf(by), by.frame)
        return { loaded: true }
      },
      async 'load-likeness'(_, by) {
        await ports.loadLikeness(tabOf(by), by.frame)
        return { loaded: true }
      },
      async 'load-player'(_, by) {
        // By what the browser says of the asker: nothing is ever played on a real portal.
        if (!toPlace(by.url, ports.practiceOrigin)?.practice) throw new Error('wrong-place')
        await ports.loadPlayer(tabOf(by), by.frame)
        return { loaded: true }
      },
    },
    bringGuide(tab) {
      if (brought.has(tab)) return
      loadGuide(tab, 0).catch(() => {}) // The page asks for it by itself, too.
    },
    gone: (tab) => void brought.delete(tab),
  }
}
