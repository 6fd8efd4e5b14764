import { bundleLab } from '../../scripts/locator/open-lab.ts'
import { fillEverything } from '../support/fill-everything.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { EFORM } from '../support/open-e-form.ts'
import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

type Checked = ReturnType<typeof import('../../scripts/locator/check-here.ts').checkHere>

/**
 * Stands nowhere by chance. The same each time, as one number in four thousand is a word's on a page of a hundred: where a
 * new page has a word of its number, take another.
 */
const MARK = 'Zqvxbnkmghtr'

/** Brings the lab into a page, or into a frame of it, and looks at each of its controls. */
async function createCheck(mark: string): Promise<(tab: Tab, frame?: string) => Promise<Checked>> {
  const code = await bundleLab()
  return (tab, frame) =>
    tab.evaluate(
      ({ code, secrets }) => {
        // biome-ignore lint/security/noGlobalEval: the lab is brought into the page as it is brought into a blank one.
        if (!Reflect.has(globalThis, 'lab')) globalThis.eval(code)
        return Reflect.get(globalThis, 'lab').checkHere(secrets)
      },
      { code, secrets: [mark] },
      frame,
    )
}

test('on every practice page each control is found by its own fingerprint, and nothing typed is in any', async ({
  learner,
  practice,
}) => {
  test.setTimeout(300_000)
  const mark = MARK
  const check = await createCheck(mark)
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

/** Forms whose tours are not played here, and an answer on them that opens further boxes. */
const FORMS = [
  { name: 'Đăng ký kết hôn', procedure: '1.000894', answer: '#CapBanSao-1' },
  { name: 'Cấp Giấy xác nhận tình trạng hôn nhân', procedure: '1.004873', answer: '#mucdich-1' },
] as const

for (const { name, procedure, answer } of FORMS)
  test(`${name}: each control of the form is found by its own fingerprint, and nothing typed is in any`, async ({
    learner,
    practice,
  }) => {
    const mark = MARK
    const check = await createCheck(mark)
    const tab = await learner.open(practice.url('to-khai', `/e-form.html?ma=${procedure}`))
    await waitToSee(tab, { selector: answer })
    const before = await check(tab)
    await clickOn(tab, { selector: answer })
    expect((await fillEverything(tab, { text: mark, digits: '7654321' })).length).toBeGreaterThan(15)
    const after = await check(tab)
    expect(after.controls).toBeGreaterThan(before.controls)
    for (const { lost, leaks } of [before, after]) expect({ lost, leaks }).toEqual({ lost: [], leaks: [] })
  })
