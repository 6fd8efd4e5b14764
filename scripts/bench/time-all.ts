import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TEST_PORTALS } from '../../tests/support/test-portals.ts'
import { bundleScript, openLab } from '../locator/open-lab.ts'
import { ROOT } from '../run-command.ts'
import { servePractice } from '../serve-practice.ts'
import { openBrowser } from './open-browser.ts'
import { type CardTime, type Stage, timeCards } from './time-cards.ts'
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
  const lab = await openLab(resolve(import.meta.dirname, 'bench-page.ts'))
  const resolving = [
    await lab.call<ResolveTime>('timeResolving', 5000),
    await lab.call<ResolveTime>('timeResolving', 50000),
  ]
  const matching = await lab.call<MatchTime>('timeMatching', 10000, 2000)
  await lab.close()

  const { cards, loads } = await onStage(async (stage) => ({
    cards: await timeCards(stage),
    loads: await timeLoads(stage.bare, stage.ours, stage.server),
  }))
  return { resolving, matching, loads, cards }
}

/** A tour in ours and in others on the same page, with a browser for those and one with the test build in it. */
export async function onStage<T>(job: (stage: Stage) => Promise<T>): Promise<T> {
  const extension = join(ROOT, '.output/chrome-mv3-test')
  if (!existsSync(extension)) throw new Error('Chưa dựng bản thử: npm run build:test (the test build is missing)')
  const peers = await bundleScript(join(ROOT, 'tests/bench/tours.js'), true)
  const server = await servePractice({ extraSites: TEST_PORTALS })
  const [bare, ours] = [await openBrowser(null), await openBrowser(extension)]
  try {
    return await job({ bare, ours, server, peers })
  } finally {
    await bare.close()
    await ours.close()
    await server.close()
  }
}
