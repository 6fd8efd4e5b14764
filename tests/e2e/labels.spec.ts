import { chromium } from '@playwright/test'
import { findChromium } from '../../scripts/find-browser.ts'
import { fault, stepsOf, tours } from '../packs/all-packs.ts'
import { shipped } from '../packs/content-figures.ts'
import { openLabelContext, type Sight, walkTour } from '../support/labels/walk-labels.ts'
import { expect, test } from './fixture.ts'

const mine = tours.filter(({ pack }) => shipped.includes(pack) && pack.portal.practiceStart)
const AT_A_TIME = 3
const NOT_FOUND = 'không tìm thấy chỉ bằng vai trò và nhãn: sửa “names”, hoặc ghi “unlabelled” (not found by its label)'
const NEVER_REACHED = 'không bài nào tới bước này khi luyện tập (no tour comes to it in practice)'
const NEEDLESS = 'tìm thấy bằng nhãn: bỏ “unlabelled” (the mark is not needed)'
const NOT_PASSED =
  'ai làm đúng theo “acts” cũng không đạt bài kiểm tra (whoever does what its acts say does not pass its test)'

test('each tour is played: its test is passed by whoever does what its acts say; every target is found by role and label alone, or the pack says why not', async ({
  learnerBrowser,
  practice,
}) => {
  test.skip(learnerBrowser === 'firefox', 'What a label belongs to is no matter of the browser')
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const faults: string[] = []
  /** Of each step: was it found in some tour? */
  const seen = new Map<string, boolean>()
  try {
    const context = await openLabelContext(browser)
    const waiting = [...mine]
    const sights: Sight[] = []
    const walkAll = async () => {
      for (let tour = waiting.shift(); tour; tour = waiting.shift()) {
        const walk = await walkTour(context, practice, tour)
        sights.push(...walk.sights)
        for (const it of walk.test) faults.push(`${tour.name}: ${NOT_PASSED}: ${it}`)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, walkAll))
    for (const it of sights) {
      const key = `${it.file}: ${it.step}`
      seen.set(key, seen.get(key) || it.found !== false)
      if (it.found && it.mark) faults.push(fault(it.file, `bước “${it.step}”`, NEEDLESS))
    }
  } finally {
    await browser.close()
  }
  for (const { pack, tour } of mine)
    for (const { step, file, place } of stepsOf(pack, tour)) {
      const found = seen.get(`${file}: ${step.id}`)
      if (step.target && found === undefined) faults.push(fault(file, place, NEVER_REACHED))
      if (step.target && found === false && !step.target.unlabelled) faults.push(fault(file, place, NOT_FOUND))
    }
  expect([...new Set(faults)]).toEqual([])
  expect([...seen.values()].filter(Boolean).length).toBeGreaterThan(50)
})
