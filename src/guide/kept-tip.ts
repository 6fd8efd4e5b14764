import type { Scene, ShownTip } from '#schema/message.ts'

export interface OpenTip {
  tip: ShownTip
  /** Page it belongs to, and whether that is in a frame of this one. */
  page: string | null
  framed: boolean
}

/**
 * The tip that stays open when something has changed (its words may be others now); null where it goes. One of a frame
 * goes with the page around it. `before` and `page`: the page itself, then and now.
 */
export function keptTip(open: OpenTip | null, scene: Scene, before: string | null, page: string | null) {
  if (!open || before !== page) return null
  if (!open.framed) return scene.tips.find((it) => it.id === open.tip.id) ?? null
  const { tips, tipsHiddenOn } = scene.settings
  const hidden = !tips || scene.session?.mode === 'test' || (open.page !== null && tipsHiddenOn.includes(open.page))
  return hidden ? null : open.tip
}
