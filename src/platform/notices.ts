import type { Notice } from '#schema/message.ts'
import { browser } from './browser.ts'
import { onSaid } from './on-said.ts'

/** Tells every frame of a tab. Content scripts hear `tabs`, the extension's own pages hear `runtime`. */
export function notify(notice: Notice): void {
  const nobody = () => {} // No frame of ours there: nothing to tell.
  browser.tabs.sendMessage(notice.tab, notice).catch(nobody)
  browser.runtime.sendMessage(notice).catch(nobody)
}

export function watchNotices(tab: () => number | null, heard: (notice: Notice) => void, signal: AbortSignal): void {
  watchOwnTab((notice) => notice.tab === tab() && heard(notice), signal)
}

/** In a frame of a page, which no notice for another tab ever reaches. */
export function watchOwnTab(heard: (notice: Notice) => void, signal: AbortSignal): void {
  onSaid((message) => {
    const notice = message as Notice
    if (NOTICES.includes(notice.type)) heard(notice)
  }, signal)
}

const NOTICES: readonly string[] = [
  'session-changed',
  'scene-changed',
  'placed',
  'recording-changed',
  'card-asked',
  'pick-asked',
  'pick-told',
  'preview-asked',
  'preview-told',
] satisfies Notice['type'][]
