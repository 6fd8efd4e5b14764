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
  // First of all: no use in building for a browser that is not there.
  const executablePath = flags.firefox ? findFirefox() : findChromium()

  console.log(`Đang dựng tiện ích… / Building the extension for ${target}…`)
  const build = await runCommand(`wxt build -b ${target} -m practice`)
  if (!build.ok) throw new Error(build.output)

  const browser = await openBrowser(executablePath, join(ROOT, `.output/${target}-mv3-practice`))
  const practice = await servePractice()
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

async function openBrowser(executablePath: string, extensionDir: string): Promise<Browser> {
  const common = {
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Ctrl+C is ours: the practice server has to close too.
    handleSIGINT: false,
    handleSIGTERM: false,
  }
  if (flags.firefox) {
    const extraPrefsFirefox = { 'intl.accept_languages': 'vi-VN,vi' }
    const browser = await puppeteer.launch({ ...common, browser: 'firefox', extraPrefsFirefox })
    await browser.installExtension(extensionDir)
    return browser
  }
  // Chromium refuses to run as root with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return puppeteer.launch({
    ...common,
    // Over CDP (this is why the pipe): branded Chrome ignores `--load-extension` from 137 on.
    enableExtensions: [extensionDir],
    pipe: true,
    args: ['--lang=vi', '--accept-lang=vi-VN,vi', ...sandbox],
  })
}
