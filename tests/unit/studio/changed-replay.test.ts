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

/* Recorded once, followed after the portal was changed: found, asked about, or honestly not found; never another. */

/** Forms in Vietnamese, each with rows of papers or without. */
const FORMS = 10
const REPORTS = join(import.meta.dirname, '../../../.output/reports')

const CHANGES: Record<string, (body: HTMLElement) => void> = {
  'as it was': () => {},
  'ids and classes renamed': renameAll,
  'rows in another order': turnRows,
  'a banner on top': addBanner,
  'labels in NFD': decompose,
  'all of it': (body) => {
    for (const change of [renameAll, turnRows, addBanner, decompose]) change(body)
  },
}

function renameAll(body: HTMLElement): void {
  for (const it of body.querySelectorAll('[id],[class],[name]')) {
    for (const name of ['id', 'class', 'name']) {
      const value = it.getAttribute(name)
      if (value)
        it.setAttribute(
          name,
          `moi${value.length}-${value.replace(/[a-z]/g, (c) => String.fromCharCode(219 - c.charCodeAt(0)))}`,
        )
    }
  }
  for (const it of body.querySelectorAll('label[for]')) {
    const value = it.getAttribute('for') ?? ''
    it.setAttribute(
      'for',
      `moi${value.length}-${value.replace(/[a-z]/g, (c) => String.fromCharCode(219 - c.charCodeAt(0)))}`,
    )
  }
}

function turnRows(body: HTMLElement): void {
  for (const it of body.querySelectorAll('table,ul'))
    it.append(...[...it.querySelectorAll(':scope > tr, :scope > tbody > tr, :scope > li, :scope > div')].reverse())
}

function addBanner(body: HTMLElement): void {
  const banner = document.createElement('div')
  banner.innerHTML =
    '<p>Cổng bảo trì từ 22 giờ.</p><a href="/bao-tri">Xem thông báo</a><button type="button">Đóng</button>'
  body.prepend(banner)
}

function decompose(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, 4)
  for (let it = walker.nextNode(); it; it = walker.nextNode()) it.nodeValue = (it.nodeValue ?? '').normalize('NFD')
  for (const it of body.querySelectorAll('[aria-label],[value]'))
    for (const name of ['aria-label', 'value']) {
      const value = it.getAttribute(name)
      if (value !== null) it.setAttribute(name, value.normalize('NFD'))
    }
}

interface Counts {
  found: number
  unsure: number
  missing: number
  wrong: number
}

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

function replay(seed: number, change: (body: HTMLElement) => void, counts: Counts): void {
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
  change(document.body)
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
  const rows = Object.entries(CHANGES).map(([name, change]) => {
    const counts = { found: 0, unsure: 0, missing: 0, wrong: 0 }
    for (const seed of SEEDS) replay(seed, change, counts)
    return { name, ...counts }
  })
  const share = (part: number, { found, unsure, missing, wrong }: Counts) =>
    `${((100 * part) / (found + unsure + missing + wrong)).toFixed(1)} %`.padStart(9)
  const table = [
    `${'recorded, then'.padEnd(26)}    found   unsure  missing    wrong`,
    ...rows.map(
      (it) => `${it.name.padEnd(26)}${[it.found, it.unsure, it.missing, it.wrong].map((n) => share(n, it)).join('')}`,
    ),
  ].join('\n')
  mkdirSync(REPORTS, { recursive: true })
  writeFileSync(join(REPORTS, 'replay.txt'), `${table}\n`)
  console.log(table)
  expect(rows.filter((it) => it.wrong > 0)).toEqual([])
  const least = Math.min(...rows.map(({ found, unsure, missing }) => found / (found + unsure + missing)))
  expect(least).toBeGreaterThan(0.85)
}, 60_000)
