import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLogs } from '../../scripts/bench/make-logs.ts'
import { clickOn } from './gestures.ts'
import type { Learner, Tab } from './learner.ts'
import { MADE_DRAFT } from './made-draft.ts'
import { madeLog } from './made-log.ts'
import { seedDraft } from './seed-draft.ts'
import { seedLog } from './seed-log.ts'
import { sendRequest } from './send-request.ts'
import { waitInPage } from './wait-until.ts'

/** A page of the extension with something on it. `ready` comes last on it; `first`: what is done on it first. */
interface Surface {
  path: string
  ready: string
  first?(page: Tab): Promise<void>
}

const PAGES: Surface[] = [
  { path: 'popup.html', ready: '#size' },
  { path: 'sidepanel.html', ready: 'h1' },
  { path: 'record.html', ready: '.attempts' },
  { path: 'options.html', ready: '#endpoint' },
  { path: 'prepare.html?tour=dvcqg/khai-sinh', ready: 'input[type=file]' },
  { path: 'report.html', ready: '.sheet', first: readFiles },
  { path: 'support.html', ready: 'pre' },
  { path: 'studio.html', ready: 'article' },
  { path: `studio.html#${MADE_DRAFT.id}`, ready: '.step' },
  { path: 'guest.html', ready: 'h1' },
  { path: 'help.html', ready: '#mine' },
  { path: 'notes.html', ready: '[role=timer]' },
  { path: 'welcome.html', ready: '.choices' },
  { path: 'welcome.html', ready: '.lesson', first: skip(2) },
  { path: 'publish.html?id=dvcqg/khai-sinh', ready: '.formats' },
]
/** What is there while a guest is at the machine. */
const GUEST_PAGES: Surface[] = [
  {
    path: 'guest.html',
    ready: 'svg.qr',
    first: (page) => clickOn(page, { selector: 'section:nth-of-type(2) .button' }),
  },
  { path: 'popup.html', ready: '.guest.on' },
]

/** Passes over so many screens. */
function skip(screens: number) {
  return async (page: Tab) => {
    for (let at = 0; at < screens; at++) await clickOn(page, { selector: 'footer .button.quiet' })
  }
}

/** Adds up three people’s logs. */
async function readFiles(page: Tab): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dan-loi-'))
  await makeLogs(folder, 3)
  await page.setFile(
    'input[type=file]',
    [0, 1, 2].map((n) => join(folder, `nhat-ky-${n}.json`)),
  )
}

/** One of the extension’s own pages, on a machine on which much has been done. */
export async function seedMachine(learner: Learner): Promise<Tab> {
  // One that a guest's coming does not load anew.
  const page = await learner.openExtensionPage('options.html')
  await waitInPage(page, () => document.querySelector('h1') !== null)
  await seedLog(page, madeLog({ attempts: 30, days: 200, now: Date.now() }))
  for (const [at, group] of ['nguoi-dan', undefined].entries())
    await sendRequest(page, { type: 'give-support', id: `giup-${at}`, kinds: ['skills'], ...(group && { group }) })
  await seedDraft(page, MADE_DRAFT)
  return page
}

/** Opens every page of the extension, unfolds what is folded there, and hands it over. `page` sends requests. */
export async function visitPages(
  learner: Learner,
  page: Tab,
  look: (tab: Tab, name: string) => Promise<void>,
): Promise<void> {
  const all = async (surfaces: Surface[], who: string) => {
    for (const { path, ready, first } of surfaces) {
      const tab = await learner.openExtensionPage(path)
      await first?.(tab)
      await waitInPage(tab, (css) => document.querySelector(css) !== null, {
        argument: ready,
        what: `${path} ${ready}`,
      })
      await tab.evaluate(() => {
        for (const it of document.querySelectorAll('details')) it.open = true
      })
      await look(tab, who + path)
      await tab.close()
    }
  }
  await all(PAGES, '')
  await sendRequest(page, { type: 'switch-guest', on: true })
  await sendRequest(page, { type: 'give-support', id: 'giup-khach', kinds: ['skills'] })
  await all(GUEST_PAGES, 'guest: ')
  await sendRequest(page, { type: 'switch-guest', on: false })
}
