import { clickOn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { madeLog } from '../support/made-log.ts'
import { openSeeded } from '../support/seed-log.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** The words of a chart’s pictures, and the rows of the table below it. */
const readChart = (record: Tab, heading: string) =>
  record.evaluate((title) => {
    const section = [...document.querySelectorAll('section')].find(
      (it) => it.querySelector('h2')?.textContent === title,
    )
    return {
      says: [...(section?.querySelectorAll('svg[role=img]') ?? [])].map((it) => it.getAttribute('aria-label') ?? ''),
      rows: [...(section?.querySelectorAll('.as-table tbody tr') ?? [])].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    }
  }, heading)

test('each chart says in words and in a table what it draws, and the page fits 320 px', async ({ learner }) => {
  const record = await openSeeded(learner, madeLog({ attempts: 30, days: 200, now: Date.now() }))

  const rings = await readChart(record, 'Đã làm được đến đâu')
  expect(rings.says).toHaveLength(rings.rows.length)
  for (const [at, [name, real, alone, , , , all]] of rings.rows.entries())
    expect(rings.says[at]).toBe(`${name}: tự làm được ${Number(real) + Number(alone)} trong ${all} bài.`)

  const calendar = await readChart(record, 'Lịch luyện tập')
  const times = calendar.rows.reduce((sum, [, n]) => sum + Number(n), 0)
  expect(times).toBeGreaterThanOrEqual(30)
  expect(calendar.says.join()).toContain(`học ${calendar.rows.length} ngày, ${times} lần`)
  expect(await record.evaluate(() => document.querySelectorAll('.calendar .day:not(.none)').length)).toBe(
    calendar.rows.length,
  )

  const competences = await readChart(record, 'Năng lực số đã luyện')
  expect(competences.rows.filter(([, act]) => act !== '–')).toHaveLength(24)
  expect(competences.rows.filter(([, , digComp]) => digComp !== '–')).toHaveLength(21)
  const taught = competences.rows.filter((row) => Number(row.at(-2)) > 0)
  expect(competences.says).toHaveLength(taught.length)

  // The keyboard alone opens the table and comes into it.
  const opened = () => record.evaluate(() => document.querySelectorAll('.as-table[open]').length)
  await clickOn(record, { selector: '.as-table summary' })
  await waitUntil(async () => (await opened()) === 1, 'the table to open')
  await record.press('Enter')
  await waitUntil(async () => (await opened()) === 0, 'the table to close')
  await record.press('Enter')
  await record.press('Tab')
  expect(await record.evaluate(() => document.activeElement?.className)).toBe('scrolls')

  await record.setViewport(320, 640)
  const wide = () => record.evaluate(() => document.documentElement.scrollWidth)
  await waitUntil(async () => (await wide()) <= 320, 'the page to fit')
})
