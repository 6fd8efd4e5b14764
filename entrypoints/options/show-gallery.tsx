import { createRoot, type Root } from 'react-dom/client'
import '#components/ui/disclosure.css'
import '#components/ui/drop-zone.css'
import '#components/ui/host-line.css'
import '#components/gallery/gallery.css'
import type { DrawInto } from '#components/gallery/CardSample.tsx'
import { Gallery } from '#components/gallery/Gallery.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import type { Settings } from '#schema/settings.ts'

const drawInto: DrawInto = (into) => {
  const root = createRoot(into)
  return (content) => root.render(content)
}

/** A part of the options page that is brought only to those who ask for it. */
export function showGallery(root: Root, settings: Settings): void {
  const look = (chosen: Settings) => applyLook(document.documentElement, chosen)
  look(settings)
  root.render(<Gallery {...{ settings, drawInto }} onLook={look} />)
}
