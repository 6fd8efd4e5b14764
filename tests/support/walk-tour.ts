import type { PracticeServer } from '../../scripts/serve-practice.ts'
import type { Learner, Tab } from './learner.ts'
import { playTour } from './play-tour.ts'
import { practiceActs } from './practice-acts.ts'
import { ringAround } from './ring-around.ts'
import { startTour } from './start-tour.ts'
import { placeOf, type Walk } from './walks.ts'

/**
 * Goes through a tour as somebody at home would, the ring looked at each time; what went wrong is returned. All tabs but
 * those of our own pages are closed at the end.
 */
export async function walkTour(learner: Learner, practice: PracticeServer, { name, tour }: Walk): Promise<string[]> {
  const start = placeOf(tour.start)
  const tab = await learner.open(practice.url(start?.site ?? '', start?.path))
  let at = 'start'
  try {
    await startTour(tab, tour.title)
    const { steps } = await playTour({
      learner,
      tab,
      acts: practiceActs(name),
      async onStep(card, here) {
        at = card.step
        const step = tour.steps.find((it) => it.id === at)
        if (step?.target) await ringAround(here, step.target, await frameOf(here, step.page))
      },
    })
    const last = tour.steps.at(-1)?.id
    return steps.at(-1) === last ? [] : [`${name}: ended at “${steps.at(-1)}”, not at “${last}”`]
  } catch (error) {
    return [`${name}: step “${at}”: ${error instanceof Error ? error.message : error}`]
  } finally {
    for (const it of await learner.tabs()) if (!(await it.url()).startsWith(learner.extensionOrigin)) await it.close()
  }
}

/** The page of a step that is not on the host that the tab shows is in a frame. */
async function frameOf(tab: Tab, page: string): Promise<string | undefined> {
  const host = new URL(await tab.url()).hostname
  const site = placeOf(page)?.site
  return site && !host.startsWith(`${site}.`) ? `//${site}.` : undefined
}
