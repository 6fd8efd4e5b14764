import { findSpot, type Spot } from './find-spot.ts'
import type { Box, Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

/** Waits until the element is drawn and at rest, scrolls it into view as a person would, and clicks its middle. */
export async function clickOn(tab: Tab, spot: Spot): Promise<void> {
  const middle = async () => {
    const { x, y, width, height } = await boxAtRest(tab, spot)
    return { x: x + width / 2, y: y + height / 2 }
  }
  let at = await middle()
  // Where the card lies over it, a person scrolls on before they press.
  if (!spot.selector.includes('.guide') && (await isUnderOurs(tab, at))) {
    await tab.evaluate(findSpot, { ...spot, reveal: 'centre' as const }, spot.frame).catch(() => null)
    at = await middle()
  }
  await tab.click(at.x, at.y)
}

function isUnderOurs(tab: Tab, at: { x: number; y: number }): Promise<boolean> {
  return tab.evaluate(({ x, y }) => {
    const hit = document.elementFromPoint(x, y)
    const inside = hit?.shadowRoot?.elementFromPoint(x, y)
    return inside?.closest('.panel,.chip') != null
  }, at)
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
