import { autoUpdate } from '@floating-ui/dom'

/** Calls back when an element may have moved or changed its size: by scrolling, by the layout, by itself. */
export function watchMoves(element: Element, moved: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  // Nothing floats beside it: what is wanted is only to be told. (The element in both roles is observed anew in every frame.)
  const stop = autoUpdate(element, null, moved)
  signal.addEventListener('abort', stop)
}
