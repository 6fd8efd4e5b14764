import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../find-browser.ts'
import { packFolders } from '../pack-hosts.ts'
import { servePractice } from '../serve-practice.ts'

/** The pages of the practice portal as a visitor sees them, drawn by their own scripts, with nothing typed. */
export async function practiceScreens(): Promise<{ name: string; html: string }[]> {
  const examples = packFolders('production').flatMap((folder) => {
    const { pages } = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as {
      pages: { practiceExamples?: string[] }[]
    }
    return pages.flatMap((it) => it.practiceExamples ?? [])
  })
  const server = await servePractice()
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const screens = []
    for (const example of examples) {
      const [site = '', ...path] = example.split('/')
      await page.goto(server.url(site, `/${path.join('/')}`), { waitUntil: 'networkidle' })
      screens.push({ name: example, html: await page.content() })
    }
    return screens
  } finally {
    await browser.close()
    await server.close()
  }
}
