import type { GuideStore } from './guide-store.ts'

/** So long nothing is drawn where there is nothing to draw yet: what there is may be on its way already. */
const SOON_MS = 200

/**
 * Draws for the first time: at once when there is something to show, and as soon as there is; without anything once the
 * page has had its time, so that what comes later is drawn by what has been used before.
 */
export function drawWhenNeeded(store: GuideStore, draw: () => void): void {
  const isNeeded = () => {
    const { card, launcher, tip } = store.getState()
    return card !== null || launcher !== null || tip !== null
  }
  if (isNeeded()) return draw()
  const now = () => {
    clearTimeout(later)
    stop()
    draw()
  }
  const later = setTimeout(now, SOON_MS)
  const stop = store.subscribe(() => isNeeded() && now())
}
