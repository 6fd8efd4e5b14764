// @vitest-environment happy-dom
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import type { StepCheck } from '#schema/step-check.ts'
import { checkPage } from '#studio/check-page.ts'
import { describeTarget } from '#studio/describe-target.ts'
import { drawForm, inventStyle } from '../../../scripts/locator/draw-form.ts'
import { inventForm } from '../../../scripts/locator/invent-form.ts'
import { seeded } from '../../../scripts/locator/mutate-page.ts'
import { type Counts, noCounts, tableOf } from '../../support/replay/counts.ts'
import { CHANGES, type Undo } from '../../support/replay/page-changes.ts'

/* Recorded once, followed after the portal was changed: found, asked about, or honestly not found; never another. */

/** Forms in Vietnamese, each with rows of papers or without. */
const FORMS = 10
const REPORTS = join(import.meta.dirname, '../../../.output/reports')

const HOST = 'mau.gov.vn'
const RULES = [
  { pack: 'ghi', page: { id: 'don', name: 'Đơn', url: [{ hostname: HOST, pathname: '/' }], examples: [] } },
]

/** Keys are the truth: taken off the page before it is read, and looked up by element. */
function take(html: string): Map<string, Element> {
  document.body.innerHTML = html
  const keys = new Map<string, Element>()
  for (const it of document.querySelectorAll('[data-key]')) {
    keys.set(it.getAttribute('data-key') ?? '', it)
    it.removeAttribute('data-key')
  }
  return keys
}

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1)
  .filter((seed) => inventForm(seeded(seed)).words.papers.includes('Tờ khai'))
  .slice(0, FORMS)

function replay(seed: number, change: (document: Document) => Undo, counts: Counts): void {
  const random = seeded(seed)
  const html = drawForm(inventForm(random), { ...inventStyle(random), nfd: false })
  const before = take(html)
  const reading = readPage(document)
  const steps = [...before].map(([id, element]) => ({
    id,
    page: 'ghi/don',
    target: describeTarget(element, reading).target,
  }))
  const after = take(html)
  change(document)
  const window = { document, location: new URL(`https://${HOST}/`) } as unknown as Window
  const points = new Map<string, Element>()
  const said = checkPage(
    { window, practiceOrigin: () => null, rootOf: () => null, points: (step, at) => points.set(step, at) },
    { rules: RULES, steps },
  )
  for (const { step, verdict } of said as StepCheck[]) {
    const at = points.get(step)
    if (at && at !== after.get(step)) counts.wrong += 1
    else if (verdict === 'found') counts.found += 1
    else if (verdict === 'unsure') counts.unsure += 1
    else counts.missing += 1
  }
}

test('after a change each recorded place is found, asked about or not found, and never another', () => {
  const rows = Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => {
      const counts = noCounts()
      for (const seed of SEEDS) replay(seed, change, counts)
      return [name, counts]
    }),
  )
  const table = tableOf('recorded, then', rows)
  mkdirSync(REPORTS, { recursive: true })
  writeFileSync(join(REPORTS, 'replay.txt'), `${table}\n`)
  console.log(table)
  const all = Object.values(rows)
  expect(all.filter((it) => it.wrong > 0)).toEqual([])
  for (const [name, { found, unsure, missing }] of Object.entries(rows)) {
    // With the rows of forms turned as well, what is beside a field tells the least.
    expect(found / (found + unsure + missing), name).toBeGreaterThan(name === 'all of it' ? 0.8 : 0.85)
  }
}, 60_000)
