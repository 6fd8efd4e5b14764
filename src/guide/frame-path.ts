/**
 * Where this frame stands in the page: index among its parent's frames, from the top down. Works across origins (the
 * indexes of WindowProxy and their identity may be read), tells the page nothing, needs no permission.
 * `null` for a frame in a shadow tree, which has no index.
 */
export function framePath(window: Window): number[] | null {
  const path: number[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const index = Array.from({ length: at.parent.length }, (_, n) => at.parent[n]).indexOf(at)
    if (index < 0) return null
    path.unshift(index)
  }
  return path
}

/** The frame element of this document that shows the child with that index. */
export function frameElement(window: Window, index: number): HTMLIFrameElement | null {
  const child = window[index]
  if (!child) return null
  const frames = window.document.querySelectorAll<HTMLIFrameElement>('iframe,frame')
  return [...frames].find((it) => it.contentWindow === child) ?? null
}
