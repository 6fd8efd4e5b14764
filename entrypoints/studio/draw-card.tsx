import { createRoot, type Root } from 'react-dom/client'
import { Card } from '#components/guide/Card.tsx'
import layout from '#components/guide/guide.css?inline'
import type { DrawCard } from '#components/studio/StepPreview.tsx'
import button from '#components/ui/button.css?inline'
import controls from '#components/ui/controls.css?inline'
import { createGuideSay } from '#components/words/guide-words.ts'
import { createReader } from '#guide/read-aloud.ts'
import type { PageRef } from '#schema/page.ts'
import type { Settings } from '#schema/settings.ts'
import { toPreviewCard, toPreviewScene } from '#studio/to-preview.ts'

const STYLE = button + controls + layout

/** Draws the card of a step as pages have it, alone: what leads elsewhere does nothing here. */
export function createCardDrawer(
  settingsNow: () => Settings,
  namesOf: (draft: Parameters<DrawCard>[1]) => ReadonlyMap<PageRef, string>,
): DrawCard {
  const roots = new WeakMap<HTMLElement, Root>()
  const reader = createReader(window, new AbortController().signal)
  const nothing = () => {}
  return (home, draft, step, press) => {
    const settings = settingsNow()
    const scene = toPreviewScene({ draft, step, settings, pageNames: namesOf(draft), tab: 0, now: '' })
    const model = toPreviewCard(scene)
    const root = roots.get(home) ?? createRoot(into(home))
    roots.set(home, root)
    const none = {
      onRecord: nothing,
      onPractice: nothing,
      onPapers: nothing,
      onClose: nothing,
      onHeal: nothing,
      onPortal: nothing,
      onHelp: nothing,
    }
    root.render(
      <div className="guide" lang={settings.language} data-theme={settings.theme} style={{ fontSize: '16px' }}>
        {model && (
          <Card
            {...{ model, settings, reader, ...none }}
            say={createGuideSay(settings.language)}
            press={(it) => (it === 'next' || it === 'back') && press(it)}
            onPace={nothing}
            onReading={nothing}
            onBegin={nothing}
            onShape={nothing}
          />
        )}
      </div>,
    )
  }
}

function into(home: HTMLElement): HTMLElement {
  const shadow = home.attachShadow({ mode: 'open' })
  shadow.append(Object.assign(document.createElement('style'), { textContent: STYLE }))
  return shadow.appendChild(document.createElement('div'))
}
