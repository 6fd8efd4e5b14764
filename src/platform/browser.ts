import browser from 'webextension-polyfill'

export { browser }

/** Must be called while the script first runs. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started)
}
