import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../find-browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Lab {
  /** Calls what lab-page.ts exports, in the browser. */
  call<T>(name: string, ...args: unknown[]): Promise<T>
  close(): Promise<void>
}

/** A blank page in Chromium with the locator in it: other parsers put elements elsewhere, so the truth would not hold. */
export async function openLab(): Promise<Lab> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundleLab() })
  return {
    call: (name, ...args) =>
      page.evaluate(([name, args]) => Reflect.get(globalThis, 'lab')[name](...args), [name, args] as const),
    close: () => browser.close(),
  }
}

/** The source of a script that puts what lab-page.ts exports under `lab`. */
export async function bundleLab(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'lab-page.ts'), formats: ['iife'], name: 'lab' },
    },
  })
  const output = [built].flat().flatMap((it) => ('output' in it ? it.output : []))
  const source = output.map((it) => (it.type === 'chunk' ? it.code : '')).join('\n')
  return source.replace(/^var lab/m, 'globalThis.lab')
}
