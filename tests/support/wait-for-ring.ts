import { findSpot, type Spot } from './find-spot.ts'
import type { Box, Tab } from './learner.ts'
import { readCard } from './read-card.ts'
import { waitUntil } from './wait-until.ts'

/** The ring stands this far outside its target. */
export const RING_PADDING = 6
/** Rounding of layout, in px. */
const TOLERANCE = 2

/** How far, at most, a side of the ring is from where it should be around the box. */
export function ringError(ring: Box, around: Box): number {
  return Math.max(
    Math.abs(ring.x - (around.x - RING_PADDING)),
    Math.abs(ring.y - (around.y - RING_PADDING)),
    Math.abs(ring.width - (around.width + 2 * RING_PADDING)),
    Math.abs(ring.height - (around.height + 2 * RING_PADDING)),
  )
}

/** Waits until the ring is around this very element, where it is on screen now. */
export async function waitForRing(tab: Tab, spot: Spot, timeout?: number): Promise<Box> {
  let last: unknown
  return waitUntil(
    async () => {
      const [card, box] = [await readCard(tab), await tab.boxOf(findSpot, spot, spot.frame)]
      last = { ring: card?.ring, box, step: card?.step, situation: card?.situation }
      return card?.ring && box && ringError(card.ring, box) <= TOLERANCE && box
    },
    `the ring around ${JSON.stringify(spot)}`,
    timeout,
  ).catch((error) => {
    throw new Error(`${error.message}; seen: ${JSON.stringify(last)}`)
  })
}
