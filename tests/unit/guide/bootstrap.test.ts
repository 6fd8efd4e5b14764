// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type BootstrapPorts, bootstrap } from '#guide/bootstrap.ts'
import { readSlot } from '#guide/slot.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import { makeRule } from '../detection/sample-rules.ts'

const PAGE = 'mau/trang-chu'
const rules = [makeRule({ id: 'trang-chu', practice: [{ site: 'mau', pathname: '/' }] }, 'mau')]
const empty: Scene = {
  ...{
    guest: null,
    presenting: null,
    settings: DEFAULT_SETTINGS,
    pageName: null,
    host: null,
    tips: [],
    tours: [],
    unfinished: [],
    session: null,
    tour: null,
  },
  ...{ pageNames: {}, sources: {}, glossed: { words: {}, pieces: {} }, learned: {} },
}
const running: Scene = { ...empty, session: { attempt: 'a' } as Session }

let abort: AbortController
beforeEach(() => {
  abort = new AbortController()
})
afterEach(() => {
  abort.abort()
  delete (window as unknown as Record<symbol, unknown>)[Symbol.for('dan-loi')]
})

type Told = Parameters<Parameters<BootstrapPorts['watchScene']>[1]>[0]

/** A page of which the background has said what there is; `tell` is a word from the background. */
async function arrive(frame = 0, practice = true, see = vi.fn(async () => empty)) {
  let tell: (now?: Told) => void = () => {}
  const loadGuide = vi.fn(async () => {})
  const loadPlayer = vi.fn(async () => {})
  await bootstrap(
    {
      window: window as unknown as BootstrapPorts['window'],
      practiceOrigin: () => ({ site: 'mau', pathname: '/' }),
      arrive: async () => ({ tab: 1, frame, rules }),
      see,
      loadGuide,
      loadLikeness: async () => {},
      loadPlayer,
      isOver: () => false,
      watchScene: (_, changed) => {
        tell = changed
      },
    },
    abort,
  )
  see.mockClear()
  const page = readSlot(window)?.now
  if (page) page.practice = practice
  return { see, loadGuide, loadPlayer, tell: (now?: Told) => tell(now) }
}
const scene = () => readSlot(window)?.now?.scene

test('what is told with the word that something has changed is shown without asking', async () => {
  const { see, loadGuide, tell } = await arrive()
  expect(readSlot(window)?.now?.page).toBe(PAGE)
  tell({ page: PAGE, scene: running })
  expect(scene()).toBe(running)
  expect(see).not.toHaveBeenCalled()
  expect(loadGuide).toHaveBeenCalledOnce()
})

test('on another page than the one it is told of, and in a frame of it, the page asks', async () => {
  const other = await arrive()
  other.tell({ page: 'mau/khac', scene: running })
  await expect.poll(() => other.see.mock.calls).toHaveLength(1)
  expect(scene()).not.toBe(running)
  other.tell()
  await expect.poll(() => other.see.mock.calls).toHaveLength(2)
  abort.abort()
  delete (window as unknown as Record<symbol, unknown>)[Symbol.for('dan-loi')]
  abort = new AbortController()
  const frame = await arrive(3)
  frame.tell({ page: PAGE, scene: running })
  await expect.poll(() => frame.see.mock.calls).toHaveLength(1)
})

test('an answer to what was asked before does not undo what was told since', async () => {
  const { see, tell } = await arrive()
  let answer: (scene: Scene) => void = () => {}
  see.mockImplementationOnce(
    () =>
      new Promise((done) => {
        answer = done
      }),
  )
  tell()
  await expect.poll(() => see.mock.calls).toHaveLength(1)
  tell({ page: PAGE, scene: running })
  answer(empty)
  await new Promise((done) => setTimeout(done))
  expect(scene()).toBe(running)
})

test('what plays a tour is asked for on a practice page alone, and only while one is watched', async () => {
  const watched = { ...running, session: running.session && { ...running.session, mode: 'watch' as const } }
  const guided = await arrive()
  guided.tell({
    page: PAGE,
    scene: { ...running, session: running.session && { ...running.session, mode: 'practise' } },
  })
  await Promise.resolve()
  expect(guided.loadPlayer).not.toHaveBeenCalled()
  guided.tell({ page: PAGE, scene: watched })
  await vi.waitFor(() => expect(guided.loadPlayer).toHaveBeenCalledOnce())
})

test('on a real page nothing that plays is ever asked for', async () => {
  const { tell, loadGuide, loadPlayer } = await arrive(0, false)
  tell({ page: PAGE, scene: { ...running, session: running.session && { ...running.session, mode: 'watch' } } })
  await vi.waitFor(() => expect(loadGuide).toHaveBeenCalled())
  await new Promise((done) => setTimeout(done))
  expect(loadPlayer).not.toHaveBeenCalled()
})

test('where the background did not answer, the next change of the page asks it again', async () => {
  const refused = vi.fn(async (): Promise<Scene> => {
    throw new Error('no-answer')
  })
  const { see } = await arrive(0, true, refused)
  expect(readSlot(window)?.now).toBeNull()
  see.mockImplementation(async () => running)
  window.dispatchEvent(new Event('hashchange'))
  await expect.poll(() => scene()).toBe(running)
})

test('a page that comes or changes where nobody sees it pulls no tour to itself; once it is looked at, it may', async () => {
  const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const claims: boolean[] = []
  const asked = vi.fn(async (...[, , claim]: Parameters<BootstrapPorts['see']>) => {
    claims.push(claim)
    return empty
  })
  await arrive(0, true, asked as never)
  readSlot(window)?.lookAgain()
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => claims).toHaveLength(2)
  visible.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => claims).toEqual([false, false, true])
  visible.mockRestore()
})
