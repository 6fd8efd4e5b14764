import { clickOn, sees, waitToSee } from './gestures.ts'
import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

const CHIP = { selector: '.at-corner .chip .button' }

/** Waits until the launcher is there, open (as it greets people on the practice portal) or shut. */
export async function waitForLauncher(tab: Tab): Promise<void> {
  const open = { selector: '.at-corner article' }
  await waitUntil(async () => (await sees(tab, CHIP)) || (await sees(tab, open)), 'the launcher')
}

/** Shuts the launcher, so that it lies over nothing of the page. */
export async function shutLauncher(tab: Tab): Promise<void> {
  await waitForLauncher(tab)
  if (!(await sees(tab, CHIP))) await clickOn(tab, { selector: '.at-corner .button', text: 'Đóng' })
  await waitToSee(tab, CHIP)
}

export async function openLauncher(tab: Tab): Promise<void> {
  await waitForLauncher(tab)
  if (await sees(tab, CHIP)) await clickOn(tab, CHIP)
}

/** Opens the launcher on the page, when it is not open yet, and starts the tour with this title. */
export async function startTour(tab: Tab, title: string): Promise<void> {
  await openLauncher(tab)
  await waitToSee(tab, { selector: '.at-corner article h3', text: title })
  const nth = await tab.evaluate((wanted) => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const titles = [...(host?.shadowRoot?.querySelectorAll('.at-corner article h3') ?? [])]
    return titles.findIndex((it) => it.textContent === wanted)
  }, title)
  await clickOn(tab, { selector: '.at-corner article h3 ~ .button', nth, reveal: 'centre' })
}

/** Has it played on the practice page, to look on. */
export async function watchTour(tab: Tab, title: string): Promise<void> {
  await openLauncher(tab)
  await clickOn(tab, { selector: '.at-corner article .ways .button', text: `Xem làm mẫu: ${title}`, reveal: 'centre' })
}

/** A button of ours by its words. */
export async function pressOurs(tab: Tab, text: string): Promise<void> {
  await clickOn(tab, { selector: '.guide .button', text })
}
