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
  if (await isUnderOurs(tab, at, spot.selector)) {
    await tab.evaluate(findSpot, { ...spot, reveal: 'centre' as const }, spot.frame).catch(() => null)
    at = await middle()
    // Where the page cannot scroll any further they make the card small.
    const shrink = await tab.boxOf(findSpot, {
      selector: '[aria-label="Thu nhỏ thẻ"],[aria-label="Make the card smaller"]',
    })
    if (shrink && (await isUnderOurs(tab, at, spot.selector))) {
      await tab.click(shrink.x + shrink.width / 2, shrink.y + shrink.height / 2)
      at = await middle()
    }
  }
  await tab.click(at.x, at.y)
}

/** Whether the card lies there, and what is meant is not on the card itself. */
function isUnderOurs(tab: Tab, at: { x: number; y: number }, selector: string): Promise<boolean> {
  return tab.evaluate(
    ({ x, y, selector }) => {
      const hit = document.elementFromPoint(x, y)
      const card = hit?.shadowRoot?.elementFromPoint(x, y)?.closest('.panel,.chip,.bar')
      return card != null && !(card.getRootNode() as ShadowRoot).querySelector(selector)
    },
    { ...at, selector },
  )
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
      const box = await tab.boxOf(findSpot, { reveal: true, ...spot }, spot.frame)
      const before = last
      last = JSON.stringify(box)
      return last === before && box
    },
    `${JSON.stringify(spot)} to be drawn and at rest`,
  )
}
