import { expect, test } from 'vitest'
import { request } from '#schema/message.ts'
import { parse } from '#schema/parse.ts'
import { asker, createBackground, see, start } from './fake-ports.ts'

const here = asker(1)
const sketches = { heading: [], group: [], left: [], up: [], context: [], row: [], near: [[], [], [], []] }
const place = { at: 0, of: 1 }
const fingerprint = {
  v: 1 as const,
  role: 'button',
  tag: 'button',
  names: [{ text: 'Tìm', from: 'text' as const }],
  tokens: [],
  ancestors: [],
  ...sketches,
  sibling: place,
  twin: place,
  same: place,
  order: place,
  selectors: [],
}

async function running(heal: 'ask' | 'yes' | 'no', by = here) {
  const background = createBackground()
  background.browser.settings.heal = heal
  const { answerers } = background.wake()
  const { session } = await answerers['start-tour'](start, by)
  const scene = await answerers.see(see, by)
  const step = scene.tour?.steps.find((it) => it.target && it.page === see.page)?.id ?? ''
  const learn = (step: string, tab = by) =>
    answerers.learn({ type: 'learn', attempt: session.attempt, step, fingerprint }, tab)
  return { ...background, answerers, session, step, learn, learned: async () => (await answerers.see(see, by)).learned }
}

test('what was learned is there when the page is seen again, after the worker was killed too', async () => {
  const { wake, step, learn, learned } = await running('yes')
  expect(await learn(step)).toEqual({ kept: true })
  expect(await learned()).toEqual({ [step]: fingerprint })
  expect((await wake().answerers.see(see, here)).learned).toEqual({ [step]: fingerprint })
})

test.each(['ask', 'no'] as const)('without consent (%s) nothing is kept', async (heal) => {
  const { step, learn, browser, learned } = await running(heal)
  expect(await learn(step)).toEqual({ kept: false })
  browser.settings.heal = 'yes'
  expect(await learned()).toEqual({})
})

test('consent taken back takes what was learned with it', async () => {
  const { step, learn, answerers, browser, learned } = await running('yes')
  await learn(step)
  await answerers['save-settings']({ type: 'save-settings', settings: { heal: 'no' } }, here)
  browser.settings.heal = 'yes'
  expect(await learned()).toEqual({})
})

test('a private window teaches nothing and is told nothing', async () => {
  const { disk, step, learn } = await running('yes', asker(1, { incognito: true }))
  expect(await learn(step)).toEqual({ kept: false })
  expect(await disk.store.allLearned()).toEqual([])
})

test('a tab that has no part in the tour, or a step that is none, teaches nothing', async () => {
  const { disk, step, learn } = await running('yes')
  expect(await learn(step, asker(9))).toEqual({ kept: false })
  expect(await learn('khong-co')).toEqual({ kept: false })
  expect(await disk.store.allLearned()).toEqual([])
})

test('a full disk keeps nothing and stops nothing', async () => {
  const { disk, step, learn } = await running('yes')
  disk.disk.full = true
  expect(await learn(step)).toEqual({ kept: false })
})

test('what another version of the tour taught does not count', async () => {
  const { disk, step, learn, learned } = await running('yes')
  await learn(step)
  const [item] = await disk.store.allLearned()
  if (item) await disk.store.learn({ ...item, version: item.version + 1 })
  expect(await learned()).toEqual({})
})

test('deleting everything deletes what was learned', async () => {
  const { disk, step, learn, answerers } = await running('yes')
  await learn(step)
  await answerers['delete-everything']({ type: 'delete-everything' }, here)
  expect(await disk.store.allLearned()).toEqual([])
})

test('a message with anything more than a fingerprint in it is refused', () => {
  const learn = { type: 'learn', attempt: 'a', step: 'b', fingerprint }
  expect('data' in parse(request, learn)).toBe(true)
  expect('data' in parse(request, { ...learn, fingerprint: { ...fingerprint, value: 'Hà Nội' } })).toBe(false)
})
