import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSlot, rootsBut } from '#guide/slot.ts'
import { createLikeness } from '#locator/likeness.ts'
import { rootOf } from '#platform/root-of.ts'

/** Finds by likeness and describes. Brought in only where something has changed or is to be learned. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot || slot.likeness) return
  slot.likeness = createLikeness(document, { pause, rootOf: rootsBut(slot, rootOf) })
})

/** The page's own tasks come first. */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done, 0))
}
