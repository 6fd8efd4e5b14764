/** `npm start`: builds the practice extension and opens a browser with it on the practice portal. `-- --firefox`, `-- --headless`. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findChromium, findFirefox } from './find-browser.ts'
import { playDemo } from './play-demo.ts'
import { ROOT, runCommand } from './run-command.ts'
import { servePractice } from './serve-practice.ts'

const { values: flags } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } })
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const headless = flags.headless ?? noDisplay
const target = flags.firefox ? 'firefox' : 'chrome'

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start() {
  console.log(`Đang dựng tiện ích… / Building the extension for ${target}…`)
  const build = await runCommand(`wxt build -b ${target} -m practice`)
  if (!build.ok) throw new Error(build.output)

  const extensionDir = join(ROOT, `.output/${target}-mv3-practice`)
  const practice = await servePractice()
  const browser = await (flags.firefox ? openFirefox(extensionDir) : openChromium(extensionDir))
  try {
    if (headless) {
      await playDemo({ browser, practice, screenshotDir: join(ROOT, '.output/demo') })
    } else {
      await openPortal(browser, practice.url('dvcqg', '/index.html'))
    }
  } finally {
    await browser.close()
    await practice.close()
  }
}

async function openPortal(browser: Browser, url: string) {
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.goto(url)
  console.log(`Đã mở ${url}\nĐóng trình duyệt hoặc bấm Ctrl+C để dừng. / Close the browser or press Ctrl+C to stop.`)
  await new Promise<void>((closed) => {
    browser.once('disconnected', () => closed())
    process.once('SIGINT', () => closed())
    process.once('SIGTERM', () => closed())
  })
}

/** puppeteer loads the extension over CDP: branded Chrome ignores `--load-extension` from 137 on. */
function openChromium(extensionDir: string): Promise<Browser> {
  const root = process.getuid?.() === 0
  return puppeteer.launch({
    executablePath: findChromium(),
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    enableExtensions: [extensionDir],
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--lang=vi', '--accept-lang=vi-VN,vi', ...(root ? ['--no-sandbox'] : [])],
  })
}

async function openFirefox(extensionDir: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    extraPrefsFirefox: { 'intl.accept_languages': 'vi-VN,vi' },
  })
  await browser.installExtension(extensionDir)
  return browser
}
