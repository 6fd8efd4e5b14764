import browser from 'webextension-polyfill'

export { browser }

/** Must be called while the script first runs. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started)
}

/**
 * Calls when the extension has been installed, never when it or the browser was brought up to date. Must be called while
 * the script first runs. Test builds are installed for every test: there it stays silent.
 */
export function onInstall(installed: () => void): void {
  if (import.meta.env.MODE !== 'production') return
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed()
  })
}
