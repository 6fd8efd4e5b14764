import { expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { readShown } from '#stores/studio-actions.ts'
import { makePackFile } from '../catalog/sample-pack-file.ts'

const kept = vi.hoisted(() => vi.fn(async (): Promise<unknown[]> => []))
vi.mock('#platform/pack-storage.ts', () => ({ readKeptPacks: kept, keepPack: vi.fn() }))
vi.mock('#platform/settings-storage.ts', () => ({ readSettings: async () => DEFAULT_SETTINGS }))
vi.mock('#platform/draft-storage.ts', () => ({ readDrafts: async () => [] }))
vi.mock('#platform/open-tabs.ts', () => ({ openTabs: async () => [] }))
vi.mock('#platform/ask.ts', () => ({ ask: async () => ({ view: null, guest: false }) }))
vi.mock('#platform/page-scripts.ts', () => ({ askForSites: vi.fn(), toOrigin: vi.fn() }))
vi.mock('#platform/save-file.ts', () => ({ saveFile: vi.fn() }))

test('imported packs are checked when the studio is opened, and not at every look while nothing of them changes', async () => {
  const builtIn = { packs: [], refused: [] }
  kept.mockResolvedValue([makePackFile()])
  const first = await readShown(builtIn)
  expect(first.packs).toMatchObject([{ id: 'goi-mau' }])
  kept.mockResolvedValue([])
  expect((await readShown(builtIn, first)).packs).toBe(first.packs)
  expect(kept).toHaveBeenCalledTimes(1)
  expect((await readShown(builtIn)).packs).toEqual([])
})
