import { expect } from '@playwright/test'
import type { Tab } from './learner.ts'
import { type Measured, measureCard, shared } from './measure-card.ts'
import { waitUntil } from './wait-until.ts'

/** Two equal measurements in a row: nothing moves any more. */
export async function cardAtRest(tab: Tab, list?: string): Promise<Measured> {
  let last = ''
  return waitUntil(async () => {
    const now = await measureCard(tab, list)
    const before = last
    last = JSON.stringify(now)
    return last === before && now
  }, 'the card to be at rest')
}

/** What holds of every card at any time: all its buttons can be pressed, and it lies over neither target nor list. */
export function expectClear(seen: Measured, where: string): void {
  expect.soft(seen.cut, `${where}: every button of the card can be pressed`).toEqual([])
  expect.soft(shared(seen.card, seen.target), `${where}: the card covers its target ${JSON.stringify(seen)}`).toBe(0)
  expect.soft(shared(seen.card, seen.list), `${where}: the card covers the open list ${JSON.stringify(seen)}`).toBe(0)
}
