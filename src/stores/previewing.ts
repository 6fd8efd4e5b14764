import { notify, watchNotices } from '#platform/notices.ts'
import { bringToFront, comeBack } from '#platform/open-tabs.ts'
import { loadPreview } from '#platform/page-scripts.ts'
import type { Scene } from '#schema/message.ts'
import type { PageRule } from '#schema/pack.ts'
import type { PreviewSaid } from '#schema/pointing-messages.ts'

/** The tab in which a step is looked at, and the rules of the pages it may be on. */
export interface Where {
  tab: number
  rules: PageRule[]
}

interface Looking {
  step: string
  where: Where
}

interface Ports {
  /** Somebody pressed on the card. */
  pressed(now: Looking, said: Exclude<PreviewSaid, 'closed'>): void
  signal: AbortSignal
}

/** A step of the draft is looked at on the live page, in another tab. */
export function createPreviewing({ pressed, signal }: Ports) {
  let now: Looking | null = null
  watchNotices(
    () => now?.where.tab ?? null,
    (notice) => {
      if (notice.type !== 'preview-told' || !now) return
      if (notice.said !== 'closed') return pressed(now, notice.said)
      now = null
      void comeBack().catch(() => {}) // The studio stays where it is.
    },
    signal,
  )
  return {
    /** In the tab in which it is shown already, another step only takes the place of the first. */
    async show(step: string, where: Where, scene: Scene): Promise<void> {
      const { tab, rules } = where
      if (now && now.where.tab !== tab) notify({ type: 'preview-told', tab: now.where.tab, said: 'closed' })
      await loadPreview(tab)
      now = { step, where }
      notify({ type: 'preview-asked', tab, scene, rules })
      await bringToFront(tab)
    },
  }
}
