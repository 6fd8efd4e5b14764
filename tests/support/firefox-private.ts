import type { Browser, Page } from 'puppeteer-core'
import { inFirefoxChrome } from './firefox-chrome.ts'
import { waitUntil } from './wait-until.ts'

/** What the box "Run in private windows" of the add-ons page does. Before the extension is installed. */
export function allowInPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  return inFirefoxChrome(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
      .add('${extensionId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      .then(() => undefined)`,
  )
}

export async function openPrivatePage(browser: Browser, url: string): Promise<Page> {
  const before = new Set(await browser.pages())
  await inFirefoxChrome(browser, `void OpenBrowserWindow({ private: true })`)
  const page = await waitUntil(
    async () => (await browser.pages()).find((it) => !before.has(it) && it.url() === 'about:privatebrowsing'),
    'a private window',
  )
  await page.goto(url)
  return page
}
