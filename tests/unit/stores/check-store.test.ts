import { beforeEach, expect, test, vi } from 'vitest'
import type { StepCheck } from '#schema/step-check.ts'
import { createCheckStore } from '#stores/check-store.ts'
import { toDraft } from '#studio/to-draft.ts'
import { press } from '../studio/sample-acts.ts'

const page = vi.hoisted(() => ({ says: (_: StepCheck[]) => {}, allowed: true }))

vi.mock('#platform/check-frames.ts', () => ({
  checkFrames: () => new Promise<StepCheck[]>((done) => Object.assign(page, { says: done })),
}))
vi.mock('#platform/pack-storage.ts', () => ({ readKeptPacks: async () => [] }))
vi.mock('#platform/page-scripts.ts', () => ({
  askForSites: async () => page.allowed,
  toOrigin: (host: string) => `https://${host}/*`,
}))
beforeEach(() => {
  page.allowed = true
})

const draft = toDraft({ id: 'ghi-a', acts: [press('Một')] }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' })
const found: StepCheck[] = draft.steps.map((it) => ({ step: it.id, verdict: 'found', real: true }))

function checking() {
  const passed = vi.fn()
  const store = createCheckStore({ builtIn: { packs: [], refused: [] }, passed })
  return { passed, ...store }
}

test('a look at what is open that finds every step on the portal itself is a full pass', async () => {
  const { passed, getState } = checking()
  await getState().look(draft)
  expect(getState().checks).toEqual({})
  await getState().start(draft)
  const look = getState().look(draft)
  page.says(found)
  await look
  expect(Object.values(getState().checks)).toMatchObject([{ verdict: 'found' }])
  expect(passed).toHaveBeenCalledExactlyOnceWith(draft)
})

test('what a page says after the check was stopped, or begun anew, counts for nothing', async () => {
  const { passed, getState } = checking()
  for (const meanwhile of [() => getState().stop(), () => getState().start(draft)]) {
    await getState().start(draft)
    const look = getState().look(draft)
    await meanwhile()
    page.says(found)
    await look
    expect(getState().checks).toEqual({})
  }
  expect(passed).not.toHaveBeenCalled()
})

test('without leave for the sites nothing begins', async () => {
  page.allowed = false
  const { getState } = checking()
  await getState().start(draft)
  expect(getState()).toMatchObject({ on: false, denied: true })
})
