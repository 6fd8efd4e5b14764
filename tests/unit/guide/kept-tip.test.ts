import { describe, expect, it } from 'vitest'
import { keptTip, type OpenTip } from '#guide/kept-tip.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Scene, ShownTip } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'

const PAGE = 'mau/trang-chu'
const tip = { id: 'ten', text: 'Ghi như trong căn cước.' } as ShownTip
const scene = (tips: ShownTip[], settings: Partial<Settings> = {}, mode?: Session['mode']) =>
  ({ tips, settings: { ...DEFAULT_SETTINGS, ...settings }, session: mode ? { mode } : null }) as unknown as Scene
const own: OpenTip = { tip, page: PAGE, framed: false }
const framed: OpenTip = { tip, page: 'mau/khung', framed: true }

describe('a tip that is open, when something has changed', () => {
  it('stays, in the words that are now its own', () => {
    const anew = { ...tip, text: 'As on the identity card.' }
    expect(keptTip(own, scene([anew]), PAGE, PAGE)).toBe(anew)
    expect(keptTip(framed, scene([]), PAGE, PAGE)).toBe(tip)
  })

  it('goes with its page, and with the wish to see it', () => {
    expect(keptTip(null, scene([tip]), PAGE, PAGE)).toBeNull()
    expect(keptTip(own, scene([tip]), PAGE, 'mau/khac')).toBeNull()
    expect(keptTip(own, scene([]), PAGE, PAGE)).toBeNull()
    expect(keptTip(framed, scene([]), PAGE, 'mau/khac')).toBeNull()
    expect(keptTip(framed, scene([], { tips: false }), PAGE, PAGE)).toBeNull()
    expect(keptTip(framed, scene([], { tipsHiddenOn: ['mau/khung'] }), PAGE, PAGE)).toBeNull()
    expect(keptTip(framed, scene([], {}, 'test'), PAGE, PAGE)).toBeNull()
  })
})
