// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { createTargetLearner } from '#guide/target-learner.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Aimed } from '#schema/message.ts'
import type { Step } from '#schema/step.ts'

const step = { id: 'a' } as Step
const print = { v: 1, role: 'button' } as Fingerprint

function setUp(heal: 'ask' | 'yes' | 'no', known?: Fingerprint) {
  document.body.innerHTML = '<button><span>Nộp</span></button><a>Khác</a>'
  const learn = vi.fn()
  const describe = vi.fn(async () => print)
  const scene: { settings: { heal: 'ask' | 'yes' | 'no' }; learned: Record<string, Fingerprint> } = {
    settings: { heal },
    learned: known ? { a: known } : {},
  }
  const learner = createTargetLearner({
    slot: { now: { scene } as never, likeness: { describe, resolve: async () => null }, loadLikeness: async () => {} },
    learn,
    signal: new AbortController().signal,
  })
  const element = document.querySelector('button') as Element
  const click = (on: string, trusted = true) =>
    learner.acted({
      type: 'click',
      isTrusted: trusted,
      composedPath: () => {
        const path: EventTarget[] = []
        for (let at = document.querySelector(on); at; at = at.parentElement) path.push(at)
        return path
      },
    } as Event)
  const aim = async (as: Aimed) => {
    learner.aimed(step, { element, as })
    await new Promise((done) => setTimeout(done, 0))
  }
  return { learn, describe, aim, click, scene }
}

test('learns what the learner used where we pointed, once', async () => {
  const { learn, aim, click } = setUp('yes')
  await aim('found')
  click('span')
  click('span')
  expect(learn.mock.calls).toEqual([['a', print]])
})

test.each(['ask', 'no'] as const)('without consent (%s) nothing is even looked at', async (heal) => {
  const { learn, describe, aim, click } = setUp(heal)
  await aim('found')
  click('button')
  expect(describe).not.toHaveBeenCalled()
  expect(learn).not.toHaveBeenCalled()
})

test('leave given while it is pointed at is enough', async () => {
  const { learn, aim, click, scene } = setUp('ask')
  await aim('healed')
  scene.settings.heal = 'yes'
  await aim('healed')
  click('button')
  expect(learn).toHaveBeenCalledOnce()
})

test.each(['unsure', 'reveal'] as const)('what is pointed at as %s is not learned', async (as) => {
  const { learn, aim, click } = setUp('yes')
  await aim(as)
  click('button')
  expect(learn).not.toHaveBeenCalled()
})

test('a press beside the target, or one made by the page, teaches nothing', async () => {
  const { learn, aim, click } = setUp('yes')
  await aim('healed')
  click('a')
  click('button', false)
  expect(learn).not.toHaveBeenCalled()
})

test('what is known already is not learned again', async () => {
  const { learn, aim, click } = setUp('yes', { ...print })
  await aim('found')
  click('button')
  expect(learn).not.toHaveBeenCalled()
})
