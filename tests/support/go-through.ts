import { clickOn, fillIn } from './gestures.ts'
import type { Tab } from './learner.ts'
import { readCard } from './read-card.ts'
import { pressOurs } from './start-tour.ts'
import { waitForRing } from './wait-for-ring.ts'
import { waitUntil } from './wait-until.ts'

/** The tour of the hostile pages: a field, a button, a last look. */
export const WHOLE = {
  title: 'Đi hết trang thử',
  field: { selector: '#ho-ten' },
  button: { selector: '#ghi-lai' },
} as const

export const waitForStep = (tab: Tab, id: string) =>
  waitUntil(async () => (await readCard(tab))?.step === id, `step ${id}`)

/** Does the whole tour as a person would, from whatever step it is at the field. */
export async function goThrough(tab: Tab): Promise<void> {
  await waitForRing(tab, WHOLE.field)
  await fillIn(tab, WHOLE.field, 'Nguyễn Văn Mẫu')
  await tab.press('Tab')
  await waitForStep(tab, 'ghi-lai')
  await waitForRing(tab, WHOLE.button)
  await clickOn(tab, WHOLE.button)
  await waitForStep(tab, 'xem-lai')
  await pressOurs(tab, 'Tiếp tục')
  await waitUntil(async () => (await readCard(tab))?.situation === 'finished', 'the end')
  await pressOurs(tab, 'Đóng')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
}
