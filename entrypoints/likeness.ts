import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSlot } from '#guide/slot.ts'
import { createLikeness } from '#locator/likeness.ts'

/** Finds by likeness and describes. Brought in only where something has changed or is to be learned. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot || slot.likeness) return
  slot.likeness = createLikeness(document)
})
