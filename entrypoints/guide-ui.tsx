import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { GuideApp } from '#components/guide/GuideApp.tsx'
import { GUIDE_STYLES } from '#components/guide/guide-styles.ts'
import { MARKER_WORDS } from '#components/words/marker-words.ts'
import { readSlot } from '#guide/slot.ts'
import { createTopPage } from '#guide/top-page.ts'
import { keepInReach } from '#overlay/keep-in-reach.ts'
import { levelZoom } from '#overlay/level-zoom.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { createLauncherMover } from '#overlay/move-launcher.ts'
import { placeCard } from '#overlay/place-card.ts'
import { createStage } from '#overlay/stage.ts'
import { createTipMarkers } from '#overlay/tip-markers.ts'
import { watchMoves } from '#overlay/watch-moves.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'
import { drawWhenNeeded } from '#stores/draw-when-needed.ts'
import { createGuideStore } from '#stores/guide-store.ts'

/** The guide in the page itself: light, card, tips. Brought in only when there is something to show. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot || slot.guide) return
  const { signal } = slot
  const host = mountHost(document, GUIDE_STYLES, ROOT_MODE)
  slot.shielded = host
  keepInReach(document, host, signal)
  const level = levelZoom(window, host, signal)
  const store = createGuideStore()
  const page = createTopPage({
    window,
    slot,
    rootOf,
    watchMoves,
    host,
    store,
    stage: createStage(window, host.paint),
    placeCard,
    launcher: (moved) => createLauncherMover({ window, host, moved, signal }),
    draw: (pressed) => createTipMarkers(window, host.card, pressed),
    label: (language) => MARKER_WORDS[language],
    ...{ ask, level, signal },
  })
  const root = createRoot(host.card.appendChild(document.createElement('div')))
  slot.guide = page
  page.update()
  drawWhenNeeded(store, () => flushSync(() => root.render(createElement(GuideApp, { store, actions: page.actions }))))
  watchNotices(() => slot.tab, page.hear, signal)
})
