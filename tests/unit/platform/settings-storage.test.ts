import { beforeEach, expect, test, vi } from 'vitest'
import { readSettings } from '#platform/settings-storage.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { GuestState } from '#schema/guest.ts'

const kept = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
}))

vi.mock('webextension-polyfill', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => (key in kept[name] ? { [key]: kept[name][key] } : {}),
    set: async (items: object) => void Object.assign(kept[name], items),
  })
  return { default: { storage: { local: area('local'), session: area('session') } } }
})
beforeEach(() => {
  kept.local = {}
  kept.session = {}
})
const guest: GuestState = { guest: 'a', minutes: 5, at: 0, warnedAt: null }

test('a guest reads as the owner does, and takes over nothing that is the owner’s own', async () => {
  const own = { tipsHiddenOn: ['mau/trang-chu'], heal: 'yes', path: 'nguoi-dan', helping: true, unit: 'Phường Mẫu' }
  kept.local.settings = { ...DEFAULT_SETTINGS, ...own, language: 'en', textSize: 150 }
  expect(await readSettings()).toMatchObject(own)
  kept.session['guest-mode'] = guest
  const { tipsHiddenOn, heal, path, helping, unit } = DEFAULT_SETTINGS
  expect(await readSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    ...{ tipsHiddenOn, heal, path, helping, unit },
    language: 'en',
    textSize: 150,
  })
})

test('damaged settings are kept aside, and the usual ones are used', async () => {
  kept.local.settings = 'hỏng'
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
  expect(kept.local['broken:settings']).toBe('hỏng')
})
