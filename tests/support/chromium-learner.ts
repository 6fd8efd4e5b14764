import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  type ConsoleMessage,
  chromium,
  type Page,
} from '@playwright/test'
import { findChromium } from '../../scripts/find-browser.ts'
import type { Learner, LearnerOptions } from './learner.ts'
import { createPlaywrightTab } from './playwright-tab.ts'
import { waitUntil } from './wait-until.ts'
import { leavesLoopback, watchOutgoing } from './watch-outgoing.ts'

interface CommandWorld {
  chrome: {
    tabs: { query(how: object): Promise<object[]> }
    commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } }
  }
}

export async function launchChromiumLearner(options: LearnerOptions): Promise<Learner> {
  const profile = await mkdtemp(join(tmpdir(), 'dan-loi-chromium-'))
  await writePreferences(profile)
  const watch = await watchOutgoing()
  const requests: string[] = []
  const consoleLines: string[] = []
  const viewport = options.viewport ?? { width: 1280, height: 800 }
  let context: BrowserContext
  let extensionOrigin = ''

  async function start() {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: !process.env.HEADED,
      viewport,
      // People's browsers have a back/forward cache, and the extension must live with it.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      args: chromiumArguments(watch.port),
    })
    listen(context)
    extensionOrigin = `chrome-extension://${await loadExtension(context, options.extensionDir)}`
  }

  function listen(source: BrowserContext) {
    source.on('request', (request) => {
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
      if (leavesLoopback(request.url())) watch.seen.push(request.url())
    })
    source.on('console', async (message) => consoleLines.push(await lineOf(message)))
    source.on('weberror', (error) => consoleLines.push(String(error.error())))
  }

  async function freshPage(): Promise<Page> {
    return context.pages().find((page) => page.url() === 'about:blank') ?? context.newPage()
  }

  async function open(url: string) {
    const page = await freshPage()
    await page.goto(url)
    return createPlaywrightTab(page)
  }

  const background = () => watchBackground(context, extensionOrigin)

  await start()
  return {
    browser: 'chromium',
    get extensionOrigin() {
      return extensionOrigin
    },
    outgoing: watch.seen,
    requests,
    consoleLines,
    open,
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    async openPrivate(url) {
      // Only the browser's own private window is one to the extension; a context of the protocol is not.
      const opener = await context.newPage()
      await opener.goto(`${extensionOrigin}/popup.html`)
      const opening = context.waitForEvent('page')
      await opener.evaluate((address) => {
        const { chrome } = globalThis as unknown as { chrome: { windows: { create(how: object): Promise<unknown> } } }
        return chrome.windows.create({ incognito: true, url: address })
      }, url)
      const page = await opening
      await page.waitForLoadState()
      await opener.close()
      return createPlaywrightTab(page)
    },
    addresses: async () => context.pages().map((it) => it.url()),
    tabs: async () =>
      context
        .pages()
        .filter((page) => page.url() !== 'about:blank')
        .map(createPlaywrightTab),
    async pressSign(tab) {
      const url = await tab.url()
      const cdp = await browserOf(context).newBrowserCDPSession()
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const targetId = targetInfos.find((it) => it.url === url)?.targetId
      const id = extensionOrigin.split('/').at(-1)
      await cdp.send('Extensions.triggerAction' as 'Browser.close', { id, targetId } as never)
      await cdp.detach()
    },
    async pressCommand(name) {
      // No driver reaches the keys that the browser takes itself: said to the background as the browser would.
      const worker = context.serviceWorkers().find((it) => it.url().startsWith(extensionOrigin))
      await worker?.evaluate(async (command) => {
        const { chrome } = globalThis as unknown as CommandWorld
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        chrome.commands.onCommand.dispatch(command, tab)
      }, name)
    },
    async stopBackground() {
      const { cdp, running, stops } = await background()
      const before = stops()
      await cdp.send('ServiceWorker.stopAllWorkers')
      // What a page asks just then wakes it again at once.
      await waitUntil(() => !running() || stops() > before, 'the background worker to stop')
      await cdp.detach()
    },
    async backgroundRunning() {
      const { cdp, running } = await background()
      await cdp.detach()
      return running()
    },
    async limitDisk(bytes) {
      const page = context.pages().find((it) => it.url().startsWith(extensionOrigin))
      if (!page) throw new Error('Open a page of the extension first: the limit goes through it')
      const cdp = await context.newCDPSession(page)
      await cdp.send('Storage.overrideQuotaForOrigin', {
        origin: extensionOrigin,
        ...(bytes !== null && { quotaSize: bytes }),
      })
      // Not detached: the limit would be lifted with the session.
    },
    async restart() {
      await context.close()
      await start()
    },
    async close() {
      await context.close()
      await watch.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function chromiumArguments(proxyPort: number): string[] {
  return [
    '--lang=vi',
    '--accept-lang=vi-VN,vi',
    '--enable-unsafe-extension-debugging',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // The browser's own calls home would drown ours: they go to a closed local port.
    '--autofill-server-url=http://localhost:9/',
    '--component-updater=url-source=http://localhost:9/',
    '--gaia-url=http://localhost:9/',
    // As root (containers, CI) Chromium refuses to start with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** Chromium fetches a spelling dictionary at the first keystroke, unless a policy blocks it: this is where that lands. */
async function writePreferences(profile: string) {
  const preferences = { spellcheck: { blocked_dictionaries: ['en-US', 'vi'] } }
  await mkdir(join(profile, 'Default'))
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

/** Over CDP rather than `--load-extension`: branded Chrome ignores the flag from 137 on. */
export async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const cdp = (await browserOf(context).newBrowserCDPSession()) as CDPSession & {
    send(method: 'Extensions.loadUnpacked', params: object): Promise<{ id: string }>
  }
  const { id } = await cdp.send('Extensions.loadUnpacked', { path, enableInIncognito: true })
  await cdp.detach()
  return id
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser()
  if (!browser) throw new Error('This Playwright no longer tells the browser of a persistent context')
  return browser
}

/** The worker's state as Chromium reports it. Only a page's session has the ServiceWorker domain. */
async function watchBackground(context: BrowserContext, origin: string) {
  const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()))
  const states = new Map<string, string>()
  let stops = 0
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, versionId, runningStatus } of versions) {
      if (!scriptURL.startsWith(origin)) continue
      if (runningStatus === 'stopped') stops += 1
      states.set(versionId, runningStatus)
    }
  })
  await cdp.send('ServiceWorker.enable')
  await waitUntil(() => states.size > 0, 'Chromium to report the background worker')
  return { cdp, running: () => [...states.values()].some((state) => state !== 'stopped'), stops: () => stops }
}

/** Text of a console line with its objects written out, so that a value hidden in an object is seen too. */
async function lineOf(message: ConsoleMessage): Promise<string> {
  const values = await Promise.all(message.args().map((it) => it.jsonValue().catch(() => '')))
  const objects = values.filter((it) => typeof it === 'object' && it !== null).map((it) => JSON.stringify(it))
  return [message.text(), ...objects].join(' ')
}
