import type { Host } from './mount-host.ts'

/**
 * The page's own CSS zoom (`html{zoom:1.5}`), unlike the browser's, reaches what we draw but not the places we read:
 * it is undone inside our root, at once where the answer is called. Where the browser does not tell it, it reads places in zoomed pixels too.
 */
export function levelZoom(
  window: Window & typeof globalThis,
  { host, paint, card }: Host,
  signal: AbortSignal,
): () => void {
  const level = () => {
    const { currentCSSZoom: zoom = 1 } = host as { currentCSSZoom?: number }
    for (const part of [paint, card]) part.style.setProperty('zoom', zoom === 1 ? '' : `${1 / zoom}`)
  }
  // The host fills the window: its size in its own pixels changes with the zoom, whoever sets it and wherever.
  const observer = new window.ResizeObserver(level)
  observer.observe(host)
  signal.addEventListener('abort', () => observer.disconnect())
  return level
}
