import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { createPlaywrightTab } from '../../tests/support/playwright-tab.ts'
import { seedOutbox } from '../../tests/support/seed-outbox.ts'
import { heapOfBackground } from './heap-of-worker.ts'
import type { BenchBrowser } from './open-browser.ts'
import { type Spread, spreadOf } from './spread-of.ts'

export interface OutboxTime {
  waiting: number
  /** From the navigation to the last thing drawn, in ms. */
  popup: { none: Spread; full: Spread }
  /** JS heap of the popup once drawn, in MB. */
  popupHeap: { none: number; full: number }
  /** JS heap of the background in MB at its most while it sends, with few waiting and with many. */
  sending: { few: number; many: number }
}

const FEW = 1000
const SENT = 2000
const ROUNDS = 9

interface ExtensionWorld {
  chrome: { storage: { local: { set(all: object): Promise<void> } } }
}

/** What an outbox that has grown for months costs: the popup, and the memory of a flush. */
export async function timeOutbox(browser: BenchBrowser, waiting: number): Promise<OutboxTime> {
  // A store that takes everything at once: what is measured is ours.
  const store = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('[]'))
  }).listen(0, '127.0.0.1')
  await new Promise((done) => store.once('listening', done))
  const options = await browser.openPage('options.html')
  try {
    const none = await openPopups(browser)
    await options.evaluate(
      async (port) => {
        const { chrome } = globalThis as unknown as ExtensionWorld
        const endpoint = `http://lrs.luyen-tap.localhost:${port}/xAPI`
        await chrome.storage.local.set({ lrs: { endpoint, key: 'khoa', secret: 'mat-khau', steps: false } })
      },
      (store.address() as AddressInfo).port,
    )
    const few = await heapWhileSending(browser, options, FEW, FEW)
    await browser.ask({ type: 'hold-sending', hold: true })
    await seedOutbox(createPlaywrightTab(options), waiting)
    const full = await openPopups(browser)
    const many = await heapWhileSending(browser, options, waiting, Math.min(SENT, waiting))
    await browser.ask({ type: 'hold-sending', hold: true })
    return {
      waiting,
      popup: { none: none.times, full: full.times },
      popupHeap: { none: none.heap, full: full.heap },
      sending: { few, many },
    }
  } finally {
    await options.close()
    store.close()
    store.closeAllConnections()
  }
}

async function openPopups(browser: BenchBrowser): Promise<{ times: Spread; heap: number }> {
  const times: number[] = []
  let heap = 0
  for (let n = 0; n < ROUNDS; n++) {
    const page = await browser.openPage('popup.html')
    await page.waitForSelector('h2')
    await page.waitForFunction(isPainted)
    times.push(await page.evaluate(lastDrawn))
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('HeapProfiler.collectGarbage')
    heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6
    await page.close()
  }
  return { times: spreadOf(times), heap }
}

function isPainted(): boolean {
  return performance.getEntriesByType('paint').length > 0
}

function lastDrawn(): number {
  const drawn = performance.getEntriesByType('paint').at(-1)?.startTime ?? 0
  return Math.max(drawn, performance.getEntriesByType('resource').at(-1)?.startTime ?? 0)
}

/** Most that the background held at any time until so many of those that wait were sent, in MB. */
async function heapWhileSending(browser: BenchBrowser, options: Page, waiting: number, sent: number): Promise<number> {
  await seedOutbox(createPlaywrightTab(options), waiting)
  const background = await heapOfBackground(browser)
  try {
    await background.collectGarbage()
    await browser.ask({ type: 'hold-sending', hold: false })
    let most = 0
    for (let done = 0; done < sent; ) {
      most = Math.max(most, await background.read())
      done = (await browser.ask({ type: 'see-sending' })).answer.counts.sent
    }
    return most
  } finally {
    await background.close()
  }
}
