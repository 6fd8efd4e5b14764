import { browser } from './browser.ts'

/**
 * WXT's content scripts stop when they hear that a newer copy of them has started, by an event that any page can
 * forge. While the extension is alive that event is nobody's business; once it was updated, it may pass.
 */
export function guardStartEvent(window: Window, entrypoint: string): void {
  const stop = (event: Event) => {
    if (browser.runtime?.id) event.stopImmediatePropagation()
  }
  const name = `${browser.runtime.id}:${entrypoint}:wxt:content-script-started`
  window.addEventListener(name, stop, true)
}
