import { clickOn } from './gestures.ts'
import type { Tab } from './learner.ts'
import { readCard } from './read-card.ts'
import { pressOurs, startTour } from './start-tour.ts'
import { waitUntil } from './wait-until.ts'

/** The short tour over three screens of the test portal `man-hinh`. */
export const FOUR = 'Bốn việc trên ba màn hình (bài kiểm thử)'

export const stepIs = (tab: Tab, step: string) =>
  waitUntil(async () => (await readCard(tab))?.step === step, `step ${step}`)

export async function startFour(tab: Tab): Promise<void> {
  await startTour(tab, FOUR)
  await stepIs(tab, 'sang-hai')
}

/** From its first step to its last: two pressed in the page, one left out between them. */
export async function toLastOfFour(tab: Tab): Promise<void> {
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await stepIs(tab, 'bo-qua-duoc')
  await pressOurs(tab, 'Bỏ qua bước này')
  await stepIs(tab, 'sang-ba')
  await clickOn(tab, { selector: 'button', text: 'Sang bước ba' })
  await stepIs(tab, 'doc-ket-qua')
}
