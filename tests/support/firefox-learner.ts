import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer-core'
import { findFirefox } from '../../scripts/find-browser.ts'
import { inFirefoxChrome } from './firefox-chrome.ts'
import { allowInPrivateWindows, openPrivatePage } from './firefox-private.ts'
import type { Learner, LearnerOptions } from './learner.ts'
import { createPuppeteerTab } from './puppeteer-tab.ts'
import { waitUntil } from './wait-until.ts'
import { leavesLoopback, watchOutgoing } from './watch-outgoing.ts'

const EXTENSION_ID = 'dan-loi@dan-loi.example'
/** Firefox draws a new host name for the extension at each install, unless told. */
const EXTENSION_UUID = '6b1f8f0e-2f55-4d3c-9f0f-1d6a5f0c7a11'
const EXTENSION_ORIGIN = `moz-extension://${EXTENSION_UUID}`
/** What Firefox's own toolbars take of the window's height. */
const TOOLBAR = 86
const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`

export async function launchFirefoxLearner(options: LearnerOptions): Promise<Learner> {
  const profile = await mkdtemp(join(tmpdir(), 'dan-loi-firefox-'))
  const watch = await watchOutgoing()
  const requests: string[] = []
  const consoleLines: string[] = []
  const heard = new WeakSet<Page>()
  const viewport = options.viewport ?? { width: 1280, height: 800 }
  let browser: Browser
  let started = false

  async function start() {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: !process.env.HEADED,
      userDataDir: profile,
      defaultViewport: null,
      // The first is needed to open moz-extension: pages, and for firefox-chrome.ts. The window's size is for the tabs
      // that the portal opens: no viewport is set on those.
      args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + TOOLBAR}`],
      extraPrefsFirefox: firefoxPreferences(watch.port),
      // Without it a release build ignores the preference for the settings server.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(options.home && { HOME: options.home }) },
    })
    browser.on('targetcreated', async (target) => {
      // A worker is a target too, and asked for its page it throws.
      const page = target.type() === 'page' ? await target.page() : null
      if (page) listen(page)
    })
    for (const page of await browser.pages()) listen(page)
    started = true
    // puppeteer has no object for the background: its console comes out of the process, by a preference.
    browser.process()?.stdout?.on('data', (bytes: Buffer) => {
      consoleLines.push(
        ...String(bytes)
          .split('\n')
          .filter((line) => /^console\.|moz-extension:/.test(line)),
      )
    })
    await allowInPrivateWindows(browser, EXTENSION_ID)
    await browser.installExtension(options.extensionDir)
  }

  function listen(page: Page) {
    if (heard.has(page)) return
    heard.add(page)
    page.on('request', async (request) => {
      if (leavesLoopback(request.url())) watch.seen.push(request.url())
      const body = request.hasPostData() ? await request.fetchPostData().catch(() => '') : ''
      requests.push(`${request.method()} ${request.url()} ${body ?? ''}`)
    })
    page.on('console', async (message) => consoleLines.push(await lineOf(message)))
    page.on('pageerror', (error) => consoleLines.push(String(error)))
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  }

  /** The blank tab that the browser starts with, once: later one that is blank may be on its way out. */
  async function freshPage(): Promise<Page> {
    const pages = started ? await browser.pages() : []
    started = false
    for (const page of pages) if ((await addressOf(page)) === 'about:blank') return page
    return browser.newPage()
  }

  /** Firefox leaves the focus in its address bar, where no one who works on a page has it: no focus event fires then. */
  const focusOnPage = () => inFirefoxChrome(browser, 'gBrowser.selectedBrowser.focus()')

  await start()
  return {
    browser: 'firefox',
    extensionOrigin: EXTENSION_ORIGIN,
    outgoing: watch.seen,
    requests,
    consoleLines,
    async open(url) {
      const page = await freshPage()
      await page.bringToFront()
      await page.setViewport(viewport)
      await page.goto(url)
      await focusOnPage()
      return createPuppeteerTab(page)
    },
    async openExtensionPage(path) {
      const page = await browser.newPage()
      await page.setViewport(viewport)
      const url = `${EXTENSION_ORIGIN}/${path}`
      // The page does load, but puppeteer is never told: do not wait for it, ask the page.
      await page.goto(url, { timeout: 1 }).catch(() => {})
      await waitUntil(
        () => page.evaluate((it) => location.href === it && document.readyState === 'complete', url),
        `${url} to load`,
      )
      await focusOnPage()
      return createPuppeteerTab(page)
    },
    openPrivate: async (url) => createPuppeteerTab(await openPrivatePage(browser, url)),
    async tabs() {
      const pages = await browser.pages()
      const addresses = await Promise.all(pages.map(addressOf))
      return pages.filter((_, index) => addresses[index] !== 'about:blank').map(createPuppeteerTab)
    },
    addresses: async () =>
      (await inFirefoxChrome<string>(browser, 'gBrowser.browsers.map((it) => it.currentURI.spec).join("\\n")')).split(
        '\n',
      ),
    async pressSign(tab) {
      await tab.front()
      // What a press grants, without the popup that would cover the page.
      await inFirefoxChrome(browser, `void ${EXTENSION}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`)
    },
    pressCommand: (name) =>
      inFirefoxChrome(browser, `void ${EXTENSION}.shortcuts.onCommand('${name}', gBrowser.selectedTab)`),
    stopBackground: () => inFirefoxChrome(browser, `${EXTENSION}.terminateBackground().then(() => undefined)`),
    backgroundRunning: async () => (await inFirefoxChrome(browser, `${EXTENSION}.backgroundState`)) !== 'stopped',
    async restart() {
      await browser.close()
      await start()
    },
    async close() {
      await browser.close()
      await watch.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function firefoxPreferences(proxyPort: number) {
  return {
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.content': true,
    'extensions.background.idle.timeout': 1000,
    'extensions.webextOptionalPermissionPrompts': false,
    // A temporary add-on is removed when Firefox quits; its data must survive `restart`.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    'intl.accept_languages': 'vi-VN,vi',
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  }
}

async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => page.url())
}

async function lineOf(message: ConsoleMessage): Promise<string> {
  const values = await Promise.all(message.args().map((it) => it.jsonValue().catch(() => '')))
  return values.map((it) => (typeof it === 'object' ? JSON.stringify(it) : String(it))).join(' ') || message.text()
}
