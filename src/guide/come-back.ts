/** The key and the focus that goes with it are heard of one after the other, in either order (ms). */
const TOGETHER = 300

/**
 * In a frame: when the key for the card leads back into it, the field that had the focus has it again. The page outside
 * can only give the focus to the frame as a whole.
 */
export function comeBack(window: Window, signal: AbortSignal): { keyPressed(): void } {
  const { document } = window
  let last: HTMLElement | null = null
  const at = { entered: 0, left: 0, pressed: 0 }
  const justNow = (it: keyof typeof at) => at[it] > 0 && window.performance.now() - at[it] < TOGETHER
  const note = (it: keyof typeof at) => {
    at[it] = window.performance.now()
  }
  const back = () => {
    const now = document.activeElement
    if (last?.isConnected && (now === null || now === document.body)) last.focus()
  }
  const listen = (type: string, heard: (target: EventTarget | null) => void) =>
    window.addEventListener(type, ({ target }) => heard(target), { capture: true, signal })
  listen('focusin', (target) => {
    if (target instanceof HTMLElement) last = target
  })
  listen('focus', (target) => {
    if (target instanceof Element) return
    note('entered')
    if (justNow('pressed')) back()
  })
  listen('blur', (target) => {
    if (target instanceof Element) return
    if (!justNow('pressed')) note('left')
    Object.assign(at, { entered: 0, pressed: 0 })
  })
  return {
    keyPressed() {
      const ledOut = justNow('left')
      at.left = 0
      if (ledOut) return
      note('pressed')
      if (justNow('entered')) back()
    },
  }
}
