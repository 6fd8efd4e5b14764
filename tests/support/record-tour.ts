import { clickOn, fillIn, waitToSee } from './gestures.ts'
import type { Learner, Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

/** Starts a recording from the studio, as a trainer does; resolves to the page that is recorded, in front. */
export async function startRecording(learner: Learner, url: string): Promise<Tab> {
  const studio = await learner.openExtensionPage('studio.html')
  await fillIn(studio, { selector: 'input.wide' }, url)
  await clickOn(studio, { selector: 'form .button.main' })
  const tab = await tabAt(learner, (it) => it === url)
  await tab.front()
  await waitToSee(tab, { selector: '.bar' })
  await studio.close()
  return tab
}

/** “Xong” on the bar; resolves to the studio with the draft open. */
export async function finishRecording(learner: Learner, tab: Tab): Promise<Tab> {
  await clickOn(tab, { selector: '.bar .main' })
  const studio = await tabAt(learner, (it) => it.includes('/studio.html#'))
  await studio.front()
  await waitToSee(studio, { selector: '.step' })
  return studio
}

/** Takes the open draft in as a pack of this machine. */
export async function takeDraft(studio: Tab): Promise<void> {
  await clickOn(studio, { selector: '.button.main', text: 'Dùng trên máy này' })
  await clickOn(studio, { selector: '.offer .button.main' })
  await waitToSee(studio, { selector: '.note', text: 'Đã nhập. Mở trang của gói ra là thấy bài.' })
}

export function tabAt(learner: Learner, is: (url: string) => boolean): Promise<Tab> {
  return waitUntil(async () => {
    for (const it of await learner.tabs()) if (is(await it.url().catch(() => ''))) return it
    return false
  }, 'the tab to open')
}
