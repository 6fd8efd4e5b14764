import type { Runtime } from 'webextension-polyfill'
import { browser } from './browser.ts'

/**
 * Hears what the background and our own pages say. What comes from a frame of another page is no word of ours, whatever
 * it looks like: its renderer may have been taken over.
 */
export function onSaid(heard: (message: unknown) => void, signal: AbortSignal): void {
  const own = browser.runtime.getURL('')
  const listen = (message: unknown, { url }: Runtime.MessageSender) => {
    if (url === undefined || url.startsWith(own)) heard(message)
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen))
}
