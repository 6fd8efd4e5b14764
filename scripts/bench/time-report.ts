import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { heapOfNextWorker, type WorkerHeap } from './heap-of-worker.ts'
import { makeLogs } from './make-logs.ts'
import type { BenchBrowser } from './open-browser.ts'

export interface ReportTime {
  files: number
  megabytes: number
  /** From the moment the files are chosen to the table, in ms. */
  whole: number
  /** Longest the page's own thread was busy at one thing, ms: while it waits, while the browser makes the list, while it counts. */
  longest: { still: number; list: number; counting: number }
  /** Tasks of 50 ms and more while it counts. */
  longTasks: number
  /** JS heap that the worker keeps, in MB: with a tenth of the files read, and with nine tenths. */
  heap: { tenth: number; most: number }
}

interface Watching {
  /** Times at which the page's own thread came to its turn, and long tasks, in ms of the page. */
  turns: number[]
  long: { start: number; duration: number }[]
  chosen: number
  shown: number
}

/** A report over so many files, in the page that ships. Nothing is asserted here: this only measures. */
export async function timeReport(browser: BenchBrowser, files: number): Promise<ReportTime> {
  const folder = await mkdtemp(join(tmpdir(), 'dan-loi-logs-'))
  const page = await browser.openPage('report.html')
  try {
    const bytes = await makeLogs(folder, files)
    await page.fill('#from', '2026-01-01')
    await page.fill('#to', '2026-01-31')
    await page.evaluate(watch)
    await page.waitForTimeout(2000)
    const began = await page.evaluate(() => performance.now())
    const worker = heapOfNextWorker(page)
    const choosing = page.setInputFiles('input[data-folder]', folder)
    const heap = await watchHeap(page, await worker, files)
    await choosing
    await page.waitForSelector('.sheet', { timeout: 600_000 })
    const seen = await page.evaluate(() => (globalThis as unknown as { watching: Watching }).watching)
    const gap = (from: number, to: number) => {
      const times = [from, ...seen.turns.filter((it) => it > from && it < to), to]
      return times.slice(1).reduce((most, it, at) => Math.max(most, it - (times[at] ?? it)), 0)
    }
    return {
      files,
      megabytes: bytes / 1e6,
      whole: seen.shown - seen.chosen,
      longest: {
        still: gap(began - 1500, began),
        list: gap(began, seen.chosen),
        counting: gap(seen.chosen, seen.shown),
      },
      longTasks: seen.long.filter((it) => it.start >= seen.chosen).length,
      heap,
    }
  } finally {
    await page.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs in the page. */
function watch() {
  const watching: Watching = { turns: [], long: [], chosen: 0, shown: 0 }
  Object.assign(globalThis, { watching })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watching.long.push({ start: startTime, duration })
  }).observe({ type: 'longtask' })
  const chosen = () => {
    watching.chosen = performance.now()
  }
  addEventListener('change', (event) => (event.target as Element).matches('[type=file]') && chosen(), true)
  new MutationObserver(() => {
    if (watching.shown === 0 && document.querySelector('.sheet')) watching.shown = performance.now()
  }).observe(document.body, { subtree: true, childList: true })
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    watching.turns.push(performance.now())
    setTimeout(() => channel.port2.postMessage(null), 5)
  }
  channel.port2.postMessage(null)
}

/** What the worker keeps after a tenth of the files and after nine tenths, once what it has let go is swept away. */
async function watchHeap(page: Page, heap: WorkerHeap, files: number): Promise<ReportTime['heap']> {
  const keptAt = async (share: number) => {
    await page.waitForFunction(isRead, files * share, { polling: 50, timeout: 600_000 })
    await heap.collectGarbage()
    return heap.read()
  }
  return { tenth: await keptAt(0.1), most: await keptAt(0.9) }
}

function isRead(files: number): boolean {
  return (document.querySelector('progress')?.value ?? 0) >= files || document.querySelector('.sheet') !== null
}
