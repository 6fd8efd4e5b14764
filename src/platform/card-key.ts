import { browser } from './browser.ts'
import { notify } from './notices.ts'

/** The name of the key in the manifest (wxt.config.ts). People change the key itself in the browser's settings. */
const NAME = 'card'

/** The key between page and card tells the tab in front. Must be called while the script first runs. */
export function watchCardKey(): void {
  // There are none in Firefox for Android.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === NAME && tab?.id !== undefined) notify({ type: 'card-asked', tab: tab.id })
  })
}

/** The keys as they are set on this machine; empty where somebody has taken them away, or there are none. */
export async function readCardKey(): Promise<string> {
  const all = (await browser.commands?.getAll()) ?? []
  return all.find((it) => it.name === NAME)?.shortcut ?? ''
}
