import type { Spot } from './find-spot.ts'
import { clickOn, fillIn, waitToSee } from './gestures.ts'
import type { Tab } from './learner.ts'
import { readCard } from './read-card.ts'
import { waitUntil } from './wait-until.ts'

interface At {
  step: string
  /** Selector of the page's own markup; without one, the middle of the ring: the guide is taken at its word. */
  at?: string | undefined
  text?: string | undefined
  frame?: string | undefined
}

/** One thing a learner does at a step. Data only. */
export type Act =
  | (At & { type: string })
  | (At & { press: true })
  /** Opens a list and takes the entry with this text, wherever the page draws it. */
  | (At & { choose: string })
  | (At & { pick: string })
  | (At & { attach: string })
  | { step: string; said: true }

/** Does it as a hand and a keyboard would. */
export async function perform(tab: Tab, act: Act): Promise<void> {
  if ('said' in act) return clickOn(tab, { selector: '.ways .button:not(.quiet):last-child' })
  const spot = act.at
    ? { selector: act.at, ...(act.text && { text: act.text }), ...(act.frame && { frame: act.frame }) }
    : null
  if ('attach' in act) return attach(tab, act, spot)
  if ('pick' in act && spot) return pick(tab, spot, act.pick)
  if ('type' in act) {
    if (spot) await fillIn(tab, spot, act.type)
    else {
      await clickRing(tab, act.step)
      await tab.type(act.type)
    }
    return tab.press('Tab')
  }
  if (spot) await clickOn(tab, spot)
  else await clickRing(tab, act.step)
  if ('choose' in act) {
    const entry = {
      selector: '[role=option],.input-field-select-options > div',
      text: act.choose,
      ...(act.frame && { frame: act.frame }),
    }
    await waitToSee(tab, entry)
    await clickOn(tab, entry)
  }
}

async function attach(tab: Tab, { at, frame, attach }: At & { attach: string }, spot: Spot | null): Promise<void> {
  const isFile = (css: string | undefined) => document.querySelector(css ?? '')?.matches('input[type=file]') ?? false
  const own = at && (await tab.evaluate(isFile, at, frame)) ? at : null
  if (spot && !own) await clickOn(tab, spot)
  const field = own ?? 'input[type=file]'
  await waitUntil(() => tab.evaluate((css) => document.querySelector(css) !== null, field, frame), 'a file field')
  return tab.setFile(field, attach, frame)
}

/** Opens the list and types what is wanted, or goes down to it. */
async function pick(tab: Tab, spot: Spot, begins: string): Promise<void> {
  await clickOn(tab, spot)
  const down = await tab.evaluate(
    ({ selector, begins }) => {
      const list = document.querySelector<HTMLSelectElement>(selector)
      // Of letters with marks Chromium's list hears nothing: its driver has no keys for them. Firefox's hears no arrows.
      if (!list?.matches('select') || navigator.userAgent.includes('Firefox')) return null
      const entries = [...list.options].filter((it) => !it.disabled)
      const wanted = entries.findIndex((it) => it.text.toLowerCase().startsWith(begins.toLowerCase()))
      if (wanted < 0) throw new Error(`no entry “${begins}” in ${selector}`)
      return wanted - entries.findIndex((it) => it.selected)
    },
    { selector: spot.selector, begins },
    spot.frame,
  )
  if (down === null) await tab.type(begins)
  for (let at = 0; at < Math.abs(down ?? 0); at++) await tab.press((down ?? 0) > 0 ? 'ArrowDown' : 'ArrowUp')
  await tab.press('Enter')
  return tab.press('Tab')
}

/** Waits until the ring has come to rest on this step's target, and clicks its middle. */
async function clickRing(tab: Tab, step: string): Promise<void> {
  let last = ''
  const ring = await waitUntil(
    async () => {
      const card = await readCard(tab)
      const at = JSON.stringify(card?.ring)
      const still = at === last
      last = at
      return card?.step === step && still && card.ring
    },
    `the ring of step "${step}"`,
    12_000,
  )
  await tab.click(ring.x + ring.width / 2, ring.y + ring.height / 2)
}
