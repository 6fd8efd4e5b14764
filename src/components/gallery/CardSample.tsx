import { type ReactNode, useEffect, useRef } from 'react'
import { GUIDE_STYLES } from '#components/guide/guide-styles.ts'

/** In a row with others, not over a page, and whole: nothing of it has to be scrolled to. */
const IN_PLACE = `.at-target,.at-corner,.at-tip,.at-guest{position:static!important;width:100%!important;max-width:100%!important;
margin:0 0 8px!important;inset:auto!important;translate:none!important}
:is(.at-target,.at-corner,.at-tip,.at-guest,.panel,.chip){max-height:none!important}`

/** Draws into a root of its own; what it returns draws there anew. */
export type DrawInto = (root: ShadowRoot) => (content: ReactNode) => void

/** A part of the guide as it is on a page: in a root of its own with its own sheet. */
export function CardSample({ children, drawInto }: { children: ReactNode; drawInto: DrawInto }) {
  const host = useRef<HTMLDivElement>(null)
  const draw = useRef<ReturnType<DrawInto>>(null)
  useEffect(() => {
    if (host.current && !draw.current) {
      const root = host.current.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(GUIDE_STYLES + IN_PLACE)
      root.adoptedStyleSheets = [sheet]
      draw.current = drawInto(root)
    }
    draw.current?.(children)
  })
  return <div ref={host} />
}
