import { randomInt } from 'node:crypto'
import { bundleLab } from '../../scripts/locator/open-lab.ts'
import type { Tab } from '../support/learner.ts'
import { EFORM } from '../support/open-e-form.ts'
import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

type Checked = ReturnType<typeof import('../../scripts/locator/check-here.ts').checkHere>

/** A word that stands nowhere by chance, and whose number on its own is rarely another word's. */
const sentinel = () => `Zq${Array.from({ length: 10 }, () => 'bcdghklmnpqrtvx'[randomInt(15)]).join('')}`

test('on every practice page each control is found by its own fingerprint, and nothing typed is in any', async ({
  learner,
  practice,
}) => {
  test.setTimeout(300_000)
  const [code, mark] = [await bundleLab(), sentinel()]
  const check = (tab: Tab, frame?: string): Promise<Checked> =>
    tab.evaluate(
      ({ code, secrets }) => {
        // biome-ignore lint/security/noGlobalEval: the lab is brought into the page as it is brought into a blank one.
        if (!Reflect.has(globalThis, 'lab')) globalThis.eval(code)
        return Reflect.get(globalThis, 'lab').checkHere(secrets)
      },
      { code, secrets: [mark] },
      frame,
    )
  const seen: { step: string; checked: Checked }[] = []
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  await startTour(tab, 'Đăng ký khai sinh')
  const { steps } = await playTour({
    learner,
    tab,
    acts: practiceActs('dvcqg/khai-sinh', mark),
    async onStep({ step }, at) {
      seen.push({ step, checked: await check(at, step.startsWith('tk-') ? EFORM : undefined) })
    },
  })
  expect(steps.at(-1)).toBe('ghi-ma-ho-so')
  expect(seen.reduce((sum, it) => sum + it.checked.controls, 0)).toBeGreaterThan(300)
  for (const { step, checked } of seen) {
    expect(checked.lost, step).toEqual([])
    expect(checked.leaks, step).toEqual([])
  }
})
