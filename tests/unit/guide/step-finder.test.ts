// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { createStepFinder } from '#guide/step-finder.ts'
import type { Likely } from '#locator/likeness.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import { makeTour } from '../engine/sample-tour.ts'

const named = { role: 'button', names: ['Nộp hồ sơ'] }
const print = { v: 1, role: 'button' } as Fingerprint

/** A page with one step, and a likeness that says what the test wants. */
function onPage(
  html: string,
  step: Partial<Step>,
  say: (element: (css: string) => Element) => Partial<Likely>[] = () => [],
) {
  document.body.innerHTML = html
  const [only] = makeTour([{ id: 'a', page: 'p/a', ...step } as never]).steps as [Step]
  const session = { vouched: {} } as Session
  const scene = { learned: {} as Record<string, Fingerprint> }
  const resolve = vi.fn(async () =>
    say((css) => document.querySelector(css) as Element).map(
      (it) => ({ state: 'missing', p: 0, bySelectors: false, ...it }) as Likely,
    ),
  )
  const loadLikeness = vi.fn(async () => {})
  const changed = vi.fn()
  const finder = createStepFinder({
    document,
    slot: {
      now: { page: 'p/a', practice: true, scene, arrived: false } as never,
      likeness: { resolve, describe: async () => null },
      loadLikeness,
    },
    steps: () => [only],
    session: () => session,
    changed,
    signal: new AbortController().signal,
  })
  const aim = () => finder.aim(only)
  /** Looks, waits for what is looked up meanwhile, and looks again. */
  const settle = async () => {
    aim()
    await new Promise((done) => setTimeout(done, 0))
    return aim()
  }
  return { finder, step: only, session, scene, resolve, loadLikeness, changed, aim, settle }
}

test('what is as it was described needs no likeness', async () => {
  const { aim, resolve, scene } = onPage('<button>Nộp hồ sơ</button>', { target: named } as never)
  scene.learned.a = print
  expect(aim()).toMatchObject({ as: 'found' })
  expect(resolve).not.toHaveBeenCalled()
})

test('without anything to go by, what is not there is not looked for by likeness', async () => {
  const { settle, resolve } = onPage('<button>Gửi</button>', { target: named } as never)
  expect(await settle()).toBeNull()
  expect(resolve).not.toHaveBeenCalled()
})

test('what has changed is found by what this machine has learned, else by what the author recorded', async () => {
  const page = onPage(
    '<button id="x">Gửi đi</button>',
    { target: { ...named, fingerprint: undefined } } as never,
    (at) => [{ state: 'found', element: at('#x'), p: 0.97 }],
  )
  page.scene.learned.a = print
  expect(await page.settle()).toMatchObject({ as: 'healed' })
  expect(page.changed).toHaveBeenCalledOnce()
  expect(page.resolve).toHaveBeenCalledWith([print], expect.anything())
})

test('of what may be it one asks; yes makes it the target, no makes it none', async () => {
  const page = onPage('<button id="x">Gửi đi</button>', { target: named } as never, (at) => [
    { state: 'probable', element: at('#x'), p: 0.6 },
  ])
  page.scene.learned.a = print
  expect(await page.settle()).toMatchObject({ as: 'unsure' })
  page.session.vouched.a = 'yes'
  expect(page.aim()).toMatchObject({ as: 'healed' })
  page.session.vouched.a = 'no'
  expect(page.aim()).toBeNull()
})

test('an answer about a page that has not changed is not asked for again, and one about a changed page is', async () => {
  const page = onPage('<p></p>', { target: named } as never, () => [{}])
  page.scene.learned.a = print
  await page.settle()
  await page.settle()
  expect(page.resolve).toHaveBeenCalledTimes(1)
  page.finder.pageChanged()
  await page.settle()
  expect(page.resolve).toHaveBeenCalledTimes(2)
})

test('an element that has left the page is not pointed at', async () => {
  const page = onPage('<button id="x">Gửi đi</button>', { target: named } as never, (at) => [
    { state: 'found', element: at('#x'), p: 0.97 },
  ])
  page.scene.learned.a = print
  await page.settle()
  document.querySelector('#x')?.remove()
  expect(page.aim()).toBeNull()
})

test('a likeness that cannot be had leaves the step in words, and throws nothing', async () => {
  const page = onPage('<p></p>', { target: named } as never)
  page.scene.learned.a = print
  page.resolve.mockRejectedValue(new Error('gone'))
  expect(await page.settle()).toBeNull()
})

const menu = { role: 'button', names: ['Thao tác'] }
const tab = { role: 'tab', names: ['Hồ sơ'] }

test('what hides the target is pointed at first: the innermost that is in view', () => {
  const html = '<button role="tab">Hồ sơ</button><button aria-expanded="false">Thao tác</button>'
  const { aim } = onPage(html, { target: named, reveal: [tab, menu] } as never)
  expect(aim()).toMatchObject({ as: 'reveal', trigger: 1 })
  document.querySelector('[aria-expanded]')?.remove()
  expect(aim()).toMatchObject({ as: 'reveal', trigger: 0 })
})

test('what is open already is not pointed at, since pressing it would shut it', () => {
  const html = '<button role="tab">Hồ sơ</button><button aria-expanded="true">Thao tác</button>'
  const { aim } = onPage(html, { target: named, reveal: [tab, menu] } as never)
  expect(aim()).toBeNull()
})

test('once the target is there, what opened it is not pointed at', () => {
  const html = '<button aria-expanded="false">Thao tác</button><button>Nộp hồ sơ</button>'
  const { aim } = onPage(html, { target: named, reveal: [menu] } as never)
  expect(aim()).toMatchObject({ as: 'found' })
})
