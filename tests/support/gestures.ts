import { findSpot, type Spot } from './find-spot.ts'
import type { Box, Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

/** Waits until the element is drawn and at rest, scrolls it into view as a person would, and clicks its middle. */
export async function clickOn(tab: Tab, spot: Spot): Promise<void> {
  const { x, y, width, height } = await boxAtRest(tab, spot)
  await tab.click(x + width / 2, y + height / 2)
}

/** Clicks into the field and types over whatever it holds. */
export async function fillIn(tab: Tab, spot: Spot, text: string): Promise<void> {
  await clickOn(tab, spot)
  await tab.press('Control+a')
  await tab.type(text)
}

/** Whether such an element is drawn now. */
export async function sees(tab: Tab, spot: Spot): Promise<boolean> {
  return (await tab.boxOf(findSpot, spot, spot.frame)) !== null
}

export async function waitToSee(tab: Tab, spot: Spot, timeout?: number): Promise<void> {
  await waitUntil(() => sees(tab, spot), `${JSON.stringify(spot)} on ${await tab.url()}`, timeout)
}

function boxAtRest(tab: Tab, spot: Spot): Promise<Box> {
  let last = ''
  return waitUntil(
    async () => {
      const box = await tab.boxOf(findSpot, { ...spot, reveal: true }, spot.frame)
      const before = last
      last = JSON.stringify(box)
      return last === before && box
    },
    `${JSON.stringify(spot)} to be drawn and at rest`,
  )
}
