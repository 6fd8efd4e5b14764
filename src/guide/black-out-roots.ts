import { listRoots, type RootOf } from '#locator/shadow-roots.ts'

/** A root that is attached to what was there already gives no sign. */
const LOOK_MS = 400

/**
 * A sheet of the browser's own reaches no shadow root: each gets one of ours, as long as the signal lasts. What is added
 * later gets it before it is drawn.
 */
export function blackOutRoots(
  window: Window & typeof globalThis,
  css: string,
  rootOf: RootOf,
  signal: AbortSignal,
): void {
  const { document } = window
  const sheets = new Map<ShadowRoot, HTMLStyleElement>()
  const observer = new window.MutationObserver(look)
  const watch = (node: Node) => observer.observe(node, { childList: true, subtree: true })
  function look(): void {
    for (const root of listRoots(document, rootOf)) {
      const sheet = sheets.get(root) ?? document.createElement('style')
      if (!sheets.has(root)) {
        sheets.set(root, sheet)
        sheet.textContent = css
        watch(root)
      }
      // Drawn anew by the page, and without it.
      if (sheet.parentNode !== root) root.append(sheet)
    }
  }
  watch(document)
  look()
  const timer = window.setInterval(look, LOOK_MS)
  signal.addEventListener('abort', () => {
    window.clearInterval(timer)
    observer.disconnect()
    for (const sheet of sheets.values()) sheet.remove()
  })
}
