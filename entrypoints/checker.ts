import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSlot } from '#guide/slot.ts'
import { offerCheck } from '#platform/check-frames.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { rootOf } from '#platform/root-of.ts'
import { checkPage } from '#studio/check-page.ts'

/** Looks for the steps of a tour that is being checked. Brought in by the studio alone, while somebody checks. */
export default defineUnlistedScript(() => {
  const ours = () => readSlot(window)?.shielded?.host
  offerCheck((asked) =>
    checkPage({ window, practiceOrigin, rootOf: (it) => (it === ours() ? null : rootOf(it)) }, asked),
  )
})
