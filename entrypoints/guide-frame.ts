import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import layout from '#components/guide/guide.css?inline'
import button from '#components/ui/button.css?inline'
import controls from '#components/ui/controls.css?inline'
import { createSay } from '#components/words/words.ts'
import { createChildGuide } from '#guide/child-guide.ts'
import { createPageTips } from '#guide/page-tips.ts'
import { readSlot } from '#guide/slot.ts'
import { keepInReach } from '#overlay/keep-in-reach.ts'
import { levelZoom } from '#overlay/level-zoom.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { createTipMarkers } from '#overlay/tip-markers.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'

/** The guide in a frame inside the page: watches and reports, draws only the markers of its tips. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot || slot.guide) return
  const { signal } = slot
  const guide = createChildGuide({
    window,
    slot,
    tell: (attempt, input) => ask({ type: 'tell', attempt, id: crypto.randomUUID(), input }),
    learn: (attempt, step, fingerprint) => void ask({ type: 'learn', attempt, step, fingerprint }).catch(() => {}),
    place: (path, spot, at) => ask({ type: 'place', path, spot, ...at }),
    signal,
  })
  const host = mountHost(
    document,
    button + controls + layout,
    import.meta.env.MODE === 'production' ? 'closed' : 'open',
  )
  slot.shielded = host
  keepInReach(document, host, signal)
  levelZoom(window, host, signal)
  const tips = createPageTips({
    window,
    slot,
    draw: (pressed) => createTipMarkers(window, host.card, pressed),
    label: (language) => createSay(language)('tip-for'),
    open: (id, rect, follows) => guide.placeTip(id ?? '', rect, follows),
    signal,
  })
  slot.guide = {
    update() {
      guide.frame.update()
      tips.refresh()
    },
    refresh() {
      guide.frame.refresh()
      tips.refresh()
    },
  }
  slot.guide.update()
  watchNotices(() => slot.tab, guide.hear, signal)
})
