import { beforeEach, expect, test, vi } from 'vitest'
import type { PickAsk, PickSaid } from '#schema/picking.ts'
import { createPicking } from '#stores/picking.ts'

const tab = vi.hoisted(() => ({
  entered: 0,
  shut: false,
  asked: [] as unknown[],
  says: (_: PickSaid) => {},
}))

vi.mock('#platform/notices.ts', () => ({
  notify: (notice: { type: string }) => notice.type === 'pick-asked' && tab.asked.push(notice),
  watchNotices: (_: () => number | null, heard: (notice: unknown) => void) => {
    tab.says = (said) => heard({ type: 'pick-told', tab: 7, said })
  },
}))
vi.mock('#platform/open-tabs.ts', () => ({ bringToFront: async () => {}, comeBack: async () => {} }))
vi.mock('#platform/page-scripts.ts', () => ({
  async loadPicker() {
    if (tab.shut) throw new Error('not allowed')
    tab.entered += 1
  },
}))
beforeEach(() => Object.assign(tab, { entered: 0, shut: false, asked: [] }))

const ASK = { what: 'Bấm “Tiếp tục”.' } as PickAsk
const settled = () => new Promise((done) => setTimeout(done))

async function pointing() {
  const picking = createPicking({ changed: vi.fn(), taken: vi.fn(), signal: new AbortController().signal })
  await picking.start('b1', 'target', 7, ASK)
  return picking
}

test('where the tab goes to another page the pane comes again, with the same question, and once', async () => {
  const picking = await pointing()
  picking.check([{ id: 7 }])
  expect(tab.entered).toBe(1)
  tab.says({ state: 'away' })
  picking.check([{ id: 7 }])
  picking.check([{ id: 7 }])
  await settled()
  expect(tab.entered).toBe(2)
  expect(tab.asked).toEqual(Array(2).fill({ type: 'pick-asked', tab: 7, ask: ASK }))
  expect(picking.now()?.step).toBe('b1')
})

test('on a page that may not be entered, or in a tab that is gone, nobody points any more', async () => {
  const picking = await pointing()
  tab.says({ state: 'away' })
  tab.shut = true
  picking.check([{ id: 7 }])
  await settled()
  expect(picking.now()).toBeNull()

  tab.shut = false
  const other = await pointing()
  other.check([{ id: 8 }])
  expect(other.now()).toBeNull()
})
