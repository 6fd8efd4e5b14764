import type { Language } from '#schema/languages.ts'
import type { Rect } from '#schema/message.ts'
import type { Slot } from './slot.ts'
import { watchTips } from './watch-tips.ts'

interface Markers {
  show(marks: readonly { id: string; label: string; rect: Rect | null }[]): void
}

export interface PageTipsPorts {
  window: Window & typeof globalThis
  slot: Slot
  draw(pressed: (id: string) => void): Markers
  /** What a marker is called, for those who do not see it. */
  label(language: Language): string
  /** Shows the tip beside this rectangle; `null` closes what is open. `follows`: it only moved, if it is open at all. */
  open(id: string | null, rect: Rect | null, follows: boolean): void
  signal: AbortSignal
}

/**
 * Tips of this frame's fields: a marker beside each, the tip itself when the field has the focus or its marker is
 * pressed. While a tour is running only on pressing, as the card has something to say already.
 */
export function createPageTips({ window, slot, draw, label, open, signal }: PageTipsPorts): { refresh(): void } {
  const scene = () => slot.now?.scene
  const touring = () => scene()?.session?.status === 'running'
  let last = ''
  const show = (id: string | null) => {
    last = id ?? ''
    open(id, id ? (watch.spot(id)?.rect ?? null) : null, false)
  }
  const markers = draw(show)
  const called = () => label(scene()?.settings.language ?? 'vi')
  const watch = watchTips(
    window,
    (spots) => {
      markers.show(spots.map(({ id, rect }) => ({ id, label: called(), rect })))
      if (last) open(last, watch.spot(last)?.rect ?? null, true)
    },
    (id) => show(touring() ? null : id),
    slot,
    signal,
  )
  return {
    refresh: () => watch.refresh((scene()?.tips ?? []).filter((it) => it.target)),
  }
}
