import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TEST_PORTALS } from '../../tests/support/test-portals.ts'
import { bundleScript, openLab } from '../locator/open-lab.ts'
import { ROOT } from '../run-command.ts'
import { servePractice } from '../serve-practice.ts'
import { openBrowser } from './open-browser.ts'
import { type CardTime, timeCards } from './time-cards.ts'
import { type LoadTime, timeLoads } from './time-load.ts'
import type { MatchTime } from './time-matching.ts'
import type { ResolveTime } from './time-resolve.ts'

export interface Times {
  resolving: ResolveTime[]
  matching: MatchTime
  loads: LoadTime[]
  cards: CardTime[]
}

/** All that is measured by the clock, one after the other: nothing of ours runs beside it. */
export async function timeAll(): Promise<Times> {
  const extension = join(ROOT, '.output/chrome-mv3-test')
  if (!existsSync(extension)) throw new Error('Chưa dựng bản thử: npm run build:test (the test build is missing)')
  const peers = await bundleScript(join(ROOT, 'tests/bench/tours.js'), true)
  const lab = await openLab(resolve(import.meta.dirname, 'bench-page.ts'))
  const resolving = [
    await lab.call<ResolveTime>('timeResolving', 5000),
    await lab.call<ResolveTime>('timeResolving', 50000),
  ]
  const matching = await lab.call<MatchTime>('timeMatching', 10000, 2000)
  await lab.close()

  const server = await servePractice({ extraSites: TEST_PORTALS })
  const [bare, ours] = [await openBrowser(null), await openBrowser(extension)]
  try {
    const cards = await timeCards({ bare, ours, server, peers })
    const loads = await timeLoads(bare, ours, server)
    return { resolving, matching, loads, cards }
  } finally {
    await bare.close()
    await ours.close()
    await server.close()
  }
}
