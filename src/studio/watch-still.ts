/** Ms without anything done in the page. */
const STILL = 600

/**
 * Calls `still` once nothing has been scrolled, typed or pressed for a moment after `wake`, or after the page came
 * back into view. Returns what wakes it.
 */
export function watchStill(window: Window, still: () => void, signal: AbortSignal): () => void {
  let timer = 0
  const wait = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      timer = 0
      if (!signal.aborted && !window.document.hidden) still()
    }, STILL)
  }
  const put = () => timer !== 0 && wait()
  for (const type of ['keydown', 'input', 'pointerdown', 'pointerup'])
    window.addEventListener(type, put, { capture: true, passive: true, signal })
  for (const type of ['scroll', 'resize', 'focus'])
    window.addEventListener(type, wait, { capture: type === 'scroll', passive: true, signal })
  signal.addEventListener('abort', () => window.clearTimeout(timer))
  return wait
}
