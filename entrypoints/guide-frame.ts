import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import marker from '#components/guide/marker.css?inline'
import { MARKER_WORDS } from '#components/words/marker-words.ts'
import { createChildPage } from '#guide/child-page.ts'
import { readSlot } from '#guide/slot.ts'
import { watchPresence } from '#guide/watch-presence.ts'
import { keepInReach } from '#overlay/keep-in-reach.ts'
import { levelZoom } from '#overlay/level-zoom.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { createTipMarkers } from '#overlay/tip-markers.ts'
import { watchMoves } from '#overlay/watch-moves.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'

/** The guide in a frame inside the page: watches and reports, draws only the markers of its tips. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot || slot.guide) return
  const { signal } = slot
  const host = mountHost(document, marker, ROOT_MODE)
  slot.shielded = host
  keepInReach(document, host, signal)
  levelZoom(window, host, signal)
  const page = createChildPage({
    window,
    slot,
    rootOf,
    watchMoves,
    tell: (attempt, input) => ask({ type: 'tell', attempt, id: crypto.randomUUID(), input }),
    learn: (attempt, step, fingerprint) => void ask({ type: 'learn', attempt, step, fingerprint }).catch(() => {}),
    place: (path, spot, at) => ask({ type: 'place', path, spot, ...at }),
    draw: (pressed) => createTipMarkers(window, host.card, pressed),
    label: (language) => MARKER_WORDS[language],
    signal,
  })
  watchPresence(slot, () => void ask({ type: 'guest-here' }).catch(() => {}))
  slot.guide = page
  page.update()
  watchNotices(() => slot.tab, page.hear, signal)
})
