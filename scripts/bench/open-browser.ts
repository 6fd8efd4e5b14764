import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import type { Answers, Request, RequestOf } from '#schema/message.ts'
import { loadExtension } from '../../tests/support/chromium-learner.ts'
import { findChromium } from '../find-browser.ts'

export interface BenchBrowser {
  context: BrowserContext
  /** A page of the extension, from which it can be asked as its popup asks. */
  ask<T extends Request['type']>(message: RequestOf<T>): Promise<{ answer: Answers[T]; sent: number }>
  tabOf(url: string): Promise<number>
  /** A page of the extension by its path: `popup.html`. */
  openPage(path: string): Promise<Page>
  close(): Promise<void>
}

interface ExtensionWorld {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> }
    tabs: { query(how: object): Promise<{ id?: number; url?: string }[]> }
  }
}

/** A fresh Chromium on a fresh profile, with the built extension in it or, as what to compare with, without. */
export async function openBrowser(extensionDir: string | null): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'dan-loi-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const id = extensionDir && (await loadExtension(context, extensionDir))
  const asking = id ? await context.newPage() : null
  await asking?.goto(`chrome-extension://${id}/popup.html`)
  const page = () => {
    if (!asking) throw new Error('no extension in this browser')
    return asking
  }
  return {
    context,
    ask: <T extends Request['type']>(message: RequestOf<T>) =>
      page().evaluate(async (it) => {
        const { chrome } = globalThis as unknown as ExtensionWorld
        const sent = performance.timeOrigin + performance.now()
        const answer = (await chrome.runtime.sendMessage(it)) as { ok?: Answers[T]; error?: string } | undefined
        if (answer?.ok === undefined) throw new Error(`the background refused: ${answer?.error}`)
        return { answer: answer.ok, sent }
      }, message as object),
    async tabOf(url) {
      const id = await page().evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as ExtensionWorld
        return (await chrome.tabs.query({})).find((it) => it.url === wanted)?.id
      }, url)
      if (id === undefined) throw new Error(`The extension sees no tab at ${url}`)
      return id
    },
    async openPage(path) {
      const opened = await context.newPage()
      await opened.goto(`chrome-extension://${id}/${path}`)
      return opened
    },
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Milliseconds that the main thread of a page has worked for its document, as Chromium counts them. */
export async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return 1000 * (metrics.find((it) => it.name === 'TaskDuration')?.value ?? 0)
  }
}
