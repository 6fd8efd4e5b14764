import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../find-browser.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A blank page in Chromium with the locator in it as `lab`. */
export async function openLab(): Promise<{ page: Page; close(): Promise<void> }> {
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
  const code = output.map((it) => (it.type === 'chunk' ? it.code : '')).join('\n')
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.addScriptTag({ content: code.replace(/^var lab/m, 'globalThis.lab') })
  return { page, close: () => browser.close() }
}
