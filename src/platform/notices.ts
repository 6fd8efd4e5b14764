import type { Notice } from '#schema/message.ts'
import { browser } from './browser.ts'

/** Tells every frame of a tab. Content scripts hear `tabs`, the extension's own pages hear `runtime`. */
export function notify(notice: Notice): void {
  const nobody = () => {} // No frame of ours there: nothing to tell.
  browser.tabs.sendMessage(notice.tab, notice).catch(nobody)
  browser.runtime.sendMessage(notice).catch(nobody)
}

export function watchNotices(tab: () => number | null, heard: (notice: Notice) => void, signal: AbortSignal): void {
  const listen = (message: unknown) => {
    const notice = message as Notice
    if (notice.tab !== undefined && notice.tab === tab() && NOTICES.includes(notice.type)) heard(notice)
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen))
}

/** In a frame of a page, which no notice for another tab ever reaches. */
export function watchOwnTab(heard: (notice: Notice) => void, signal: AbortSignal): void {
  const listen = (message: unknown) => {
    const notice = message as Notice
    if (NOTICES.includes(notice.type)) heard(notice)
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen))
}

const NOTICES: readonly string[] = [
  'session-changed',
  'scene-changed',
  'placed',
  'recording-changed',
  'pick-asked',
  'pick-told',
  'preview-asked',
  'preview-told',
] satisfies Notice['type'][]
