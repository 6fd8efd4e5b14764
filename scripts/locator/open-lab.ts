import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../find-browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const LAB_PAGE = resolve(import.meta.dirname, 'lab-page.ts')

export interface Lab {
  /** Calls what lab-page.ts exports, in the browser. */
  call<T>(name: string, ...args: unknown[]): Promise<T>
  close(): Promise<void>
}

/**
 * A blank page in Chromium with what an entry exports in it: other parsers put elements elsewhere, so the truth would
 * not hold. `before` are further files that must be there first.
 */
export async function openLab(entry = LAB_PAGE, before: string[] = []): Promise<Lab> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  for (const file of [...before, entry]) await page.addScriptTag({ content: await bundleLab(file) })
  return {
    call: (name, ...args) =>
      page.evaluate(([name, args]) => Reflect.get(globalThis, 'lab')[name](...args), [name, args] as const),
    close: () => browser.close(),
  }
}

/** The source of a script that puts what the entry exports under `lab`. */
export async function bundleLab(entry = LAB_PAGE): Promise<string> {
  return (await bundleScript(entry)).script.replace(/^var lab/m, 'globalThis.lab')
}

/** One file with all it imports, as a script and a sheet for a page; packages are looked for from where the file is. */
export async function bundleScript(entry: string, minify = false): Promise<{ script: string; css: string }> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      lib: { entry, formats: ['iife'], name: 'lab' },
    },
  })
  const output = [built].flat().flatMap((it) => ('output' in it ? it.output : []))
  return {
    script: output.map((it) => (it.type === 'chunk' ? it.code : '')).join('\n'),
    css: output.map((it) => (it.type === 'asset' && it.fileName.endsWith('.css') ? String(it.source) : '')).join('\n'),
  }
}
