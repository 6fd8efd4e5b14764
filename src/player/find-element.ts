/** The element an act is done to, if it is there and can be seen; a file field may be out of sight. */
export function findElement(document: Document, selector: string, text?: string): HTMLElement | null {
  const fits = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (it) => text === undefined || plain(it.textContent) === plain(text),
  )
  return fits.find(isShown) ?? fits.find((it) => it.matches('input[type=file]')) ?? null
}

export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** What has no box of its own is pointed at where it would be. */
export function boxOf(element: Element): DOMRect {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = at.getBoundingClientRect()
    if (box.width > 0 && box.height > 0) return box
  }
  return element.getBoundingClientRect()
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
