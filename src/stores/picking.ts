import { notify, watchNotices } from '#platform/notices.ts'
import { bringToFront, comeBack } from '#platform/open-tabs.ts'
import { loadPicker } from '#platform/page-scripts.ts'
import type { PickAsk, Picked, PickUse } from '#schema/picking.ts'

/** A step for which somebody is pointing at a page just now, and what they have picked and not yet taken. */
export interface Picking {
  step: string
  use: PickUse
  tab: number
  picked: Picked | null
}

interface Ports {
  changed(): void
  taken(step: string, use: PickUse, picked: Picked): void
  signal: AbortSignal
}

/** Somebody points, in another tab, at the right place for a step. One step at a time. */
export function createPicking({ changed, taken, signal }: Ports) {
  let now: (Picking & { ask: PickAsk }) | null = null
  /** What was pointed at in has gone: the pane is to come again with the page after it. */
  let away = false
  const set = (next: typeof now) => {
    now = next
    changed()
  }
  const end = () => {
    set(null)
    void comeBack().catch(() => {}) // The studio stays where it is.
  }
  watchNotices(
    () => now?.tab ?? null,
    (notice) => {
      if (notice.type !== 'pick-told' || !now) return
      const { said } = notice
      if (said.state === 'picked') return set({ ...now, picked: said.picked })
      if (said.state === 'again' || said.state === 'free') return set({ ...now, picked: null })
      if (said.state === 'here' || said.state === 'refused') return
      if (said.state === 'away') {
        away = true
        return set({ ...now, picked: null })
      }
      if (said.state === 'taken' && now.picked) taken(now.step, now.use, now.picked)
      end()
    },
    signal,
  )
  const stop = () => {
    if (!now) return
    notify({ type: 'pick-told', tab: now.tab, said: { state: 'over' } })
    set(null)
  }
  const comeAgain = async (before: NonNullable<typeof now>) => {
    away = false
    try {
      await loadPicker(before.tab)
      if (now?.step === before.step) notify({ type: 'pick-asked', tab: before.tab, ask: before.ask })
    } catch {
      if (now?.step === before.step) end()
    }
  }
  return {
    now: () => now,
    stop,
    /** The tab comes to the front, with a pane over the page. */
    async start(step: string, use: PickUse, tab: number, ask: PickAsk): Promise<void> {
      stop()
      away = false
      await loadPicker(tab)
      set({ step, use, tab, ask, picked: null })
      notify({ type: 'pick-asked', tab, ask })
      await bringToFront(tab)
    },
    /** Where its tab is gone, or has come to a page that may not be entered, nobody points any more. */
    check(tabs: readonly { id: number }[]): void {
      if (now && !tabs.some((it) => it.id === now?.tab)) return set(null)
      if (now && away) void comeAgain(now)
    },
  }
}
