import type { TourEvent } from '../../src/schema/event.ts'
import { readKept } from '../support/read-log.ts'
import { waitInPage } from '../support/wait-until.ts'
import { walkTour } from '../support/walk-tour.ts'
import { type Walk, walksIn } from '../support/walks.ts'
import { expect, test } from './fixture.ts'

/** As many as there are workers. */
const PARTS = 3
const TROUBLE = ['target-missing', 'target-unsure', 'wrong-turn']

test.setTimeout(240_000)

for (const [at, walks] of walksIn(PARTS).entries())
  test(`each tour is done by what its acts say, every ring on what the step means, to its end and into the log, part ${at + 1} of ${PARTS}`, async ({
    learner,
    practice,
  }) => {
    await learner.openExtensionPage('record.html') // Stays: with its last tab a browser is gone.
    const faults: string[] = []
    for (const it of walks) faults.push(...(await walkTour(learner, practice, it)))

    const { events } = await readKept(learner)
    expect([...faults, ...walks.flatMap((it) => faultsIn(events, it))]).toEqual([])
    const record = await learner.openExtensionPage('record.html')
    await waitInPage(record, () => document.querySelectorAll('.attempts tbody tr').length > 0)
    const rows = await record.evaluate(() =>
      [...document.querySelectorAll('.attempts tbody tr')].map((it) => it.textContent ?? ''),
    )
    const isThere = ({ tour }: Walk) =>
      rows.some((row) => [tour.title, 'Đã xong', 'Luyện tập'].every((it) => row.includes(it)))
    expect(walks.filter((it) => !isThere(it)).map((it) => it.name)).toEqual([])
    expect(learner.outgoing).toEqual([])
  })

function faultsIn(events: readonly TourEvent[], { name, pack, tour }: Walk): string[] {
  const mine = events.filter((it) => it.portal === pack.portal.id && it.tour === tour.id)
  return [
    ...(mine.at(-1)?.type === 'tour-finished' ? [] : [`${name}: not finished in the log`]),
    ...(mine.every((it, n) => it.seq === n) ? [] : [`${name}: its events are not in order`]),
    ...mine.filter((it) => TROUBLE.includes(it.type)).map((it) => `${name}: ${it.type} at “${it.step}”`),
  ]
}
