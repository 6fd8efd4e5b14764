import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

export interface Drag {
  /** Card that is held, and the gap it would go to, from 0; null while none is. */
  now: { from: number; gap: number } | null
  /** For the grip of the card at this place. */
  gripOf(at: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(): void
    onPointerCancel(): void
  }
}

/** Near the edges of the window the page comes along, so many px a frame. */
const EDGE = 90
const SPEED = 14

/** Cards moved with mouse, pen or finger. Escape lets go and changes nothing. */
export function useDrag(list: RefObject<HTMLElement | null>, drop: (from: number, to: number) => void): Drag {
  const [now, setNow] = useState<Drag['now']>(null)
  const y = useRef(0)
  const held = now !== null
  const look = useCallback(
    () =>
      setNow((before) => {
        const cards = [...(list.current?.querySelectorAll(':scope > [data-card]') ?? [])]
        const middle = (it: Element) => it.getBoundingClientRect().y + it.getBoundingClientRect().height / 2
        const gap = cards.filter((it) => middle(it) < y.current).length
        return before && before.gap !== gap ? { ...before, gap } : before
      }),
    [list],
  )
  useEffect(() => {
    if (!held) return
    const abort = new AbortController()
    const { signal } = abort
    const letGo = (event: KeyboardEvent) => event.key === 'Escape' && setNow(null)
    window.addEventListener('keydown', letGo, { signal })
    const roll = () => {
      if (signal.aborted) return
      const by = y.current < EDGE ? -SPEED : y.current > window.innerHeight - EDGE ? SPEED : 0
      if (by !== 0) {
        window.scrollBy(0, by)
        look()
      }
      requestAnimationFrame(roll)
    }
    requestAnimationFrame(roll)
    return () => abort.abort()
  }, [held, look])
  return {
    now,
    gripOf: (at) => ({
      onPointerDown(event) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        y.current = event.clientY
        setNow({ from: at, gap: at })
      },
      onPointerMove(event) {
        if (!held) return
        y.current = event.clientY
        look()
      },
      onPointerUp() {
        if (!now) return
        setNow(null)
        const to = now.gap > now.from ? now.gap - 1 : now.gap
        if (to !== now.from) drop(now.from, to)
      },
      onPointerCancel: () => setNow(null),
    }),
  }
}
