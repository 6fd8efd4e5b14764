import type { Slot } from './slot.ts'

/** The guide on this page is not seen, and cannot be pressed, until the signal says so: something else of ours has the floor. */
export function stepAside(slot: Pick<Slot, 'shielded'> | null, signal: AbortSignal): void {
  const parts = [...(slot?.shielded?.root.querySelectorAll<HTMLElement>('.paint,.card') ?? [])]
  for (const it of parts) it.style.setProperty('display', 'none')
  signal.addEventListener('abort', () => {
    for (const it of parts) it.style.removeProperty('display')
  })
}
