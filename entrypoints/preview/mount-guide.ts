import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { GuideApp } from '#components/guide/GuideApp.tsx'
import layout from '#components/guide/guide.css?inline'
import button from '#components/ui/button.css?inline'
import controls from '#components/ui/controls.css?inline'
import hostLine from '#components/ui/host-line.css?inline'
import { MARKER_WORDS } from '#components/words/marker-words.ts'
import type { Ask } from '#guide/ask-port.ts'
import { createChildPage } from '#guide/child-page.ts'
import { readSlot, type Slot } from '#guide/slot.ts'
import { stepAside } from '#guide/step-aside.ts'
import { createTopPage } from '#guide/top-page.ts'
import { keepInReach } from '#overlay/keep-in-reach.ts'
import { levelZoom } from '#overlay/level-zoom.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { placeCard } from '#overlay/place-card.ts'
import { createStage } from '#overlay/stage.ts'
import { createTipMarkers } from '#overlay/tip-markers.ts'
import { watchMoves } from '#overlay/watch-moves.ts'
import { ask } from '#platform/ask.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'
import { createGuideStore } from '#stores/guide-store.ts'
import type { PreviewPart } from '#studio/start-preview.ts'

/** The guide as learners have it, in the page itself or in a frame of it; `told` answers it in the background's place. */
export function mountGuide(slot: Slot, told: Ask): PreviewPart {
  const { signal } = slot
  const css = button + controls + hostLine + layout
  const host = mountHost(document, css, ROOT_MODE)
  slot.shielded = host
  stepAside(readSlot(window), signal)
  signal.addEventListener('abort', () => host.host.remove())
  const draw = (pressed: Parameters<typeof createTipMarkers>[2]) => createTipMarkers(window, host.card, pressed)
  const shared = { window, slot, rootOf, watchMoves, draw, label: () => MARKER_WORDS.vi, signal }
  if (window !== window.top)
    return createChildPage({
      ...shared,
      tell: (attempt, input) => told({ type: 'tell', attempt, id: 'xem-thu', input }),
      learn() {},
      place: (path, spot, at) => ask({ type: 'place', path, spot, ...at }),
    })
  keepInReach(document, host, signal)
  const store = createGuideStore()
  const launcher = () => ({ place() {} }) // A preview has one step and nothing else.
  const stage = createStage(window, host.paint)
  const ours = { host, level: levelZoom(window, host, signal), stage, placeCard, launcher }
  const page = createTopPage({ ...shared, ...ours, store, ask: told })
  const root = createRoot(host.card.appendChild(document.createElement('div')))
  signal.addEventListener('abort', () => root.unmount())
  root.render(createElement(GuideApp, { store, actions: page.actions }))
  return page
}
