import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { PracticeServer } from '../serve-practice.ts'
import { type BenchBrowser, watchMainThread } from './open-browser.ts'
import { type Spread, spreadOf } from './spread-of.ts'

export interface LoadTime {
  page: string
  /** Milliseconds of the main thread for a load and what follows until all is quiet, without and with the extension. */
  without: Spread
  with: Spread
  /** Of each pair of loads, one without and one with. */
  added: Spread
  /** Per second, once all is quiet. */
  idle: { without: Spread; with: Spread; added: Spread }
}

/** Beyond the 1.2 s after which a tour takes a page for settled. */
const SETTLE = 1600
const QUIET = 700
const ROUNDS = 4

/** Main-thread cost of a page load: no pack for its host, a pack, a tour that runs. ABBA, so that drift cancels out. */
export async function timeLoads(bare: BenchBrowser, ours: BenchBrowser, server: PracticeServer): Promise<LoadTime[]> {
  const strange = server.url('trang-la', '/index.html')
  const known = server.url('do-toc', '/index.html')
  const times = [await compare('no pack', bare, ours, strange), await compare('a pack', bare, ours, known)]
  times.push(
    await compare('a tour', bare, ours, known, async () => {
      const tab = await ours.tabOf(known)
      await ours.ask({ type: 'start-tour', tour: 'do-toc-thu/ba-viec', mode: 'practise', tab })
    }),
  )
  return times
}

async function compare(
  name: string,
  bare: BenchBrowser,
  ours: BenchBrowser,
  url: string,
  begin?: () => Promise<void>,
): Promise<LoadTime> {
  const [a, b] = [await openLoader(bare, url), await openLoader(ours, url)]
  await begin?.()
  // The first load of each fills caches.
  await a.load()
  await b.load()
  const [without, withIt]: [Sample[], Sample[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    without.push(await a.load())
    withIt.push(await b.load())
    withIt.push(await b.load())
    without.push(await a.load())
  }
  await a.page.close()
  await b.page.close()
  const of = (key: keyof Sample) => {
    const [x, y] = [without.map((it) => it[key]), withIt.map((it) => it[key])]
    return { without: spreadOf(x), with: spreadOf(y), added: spreadOf(y.map((it, at) => it - (x[at] ?? 0))) }
  }
  return { page: name, ...of('load'), idle: of('idle') }
}

interface Sample {
  load: number
  idle: number
}

async function openLoader(browser: BenchBrowser, url: string): Promise<{ page: Page; load(): Promise<Sample> }> {
  const page = await browser.context.newPage()
  await page.goto(url)
  const spent = await watchMainThread(page)
  return {
    page,
    async load() {
      await page.bringToFront()
      // The count begins anew with each document.
      await page.reload({ waitUntil: 'load' })
      await wait(SETTLE)
      const loaded = await spent()
      await wait(QUIET)
      return { load: loaded, idle: ((await spent()) - loaded) * (1000 / QUIET) }
    },
  }
}
