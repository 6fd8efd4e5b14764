import { expect, test } from 'vitest'
import { mayPageAsk } from '#platform/may-ask.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { type Request, request } from '#schema/message.ts'
import { settings } from '#schema/settings.ts'

/** Everything that the cards, markers, bars and panes of ours ask, which stand in pages of other people. */
const FROM_PAGES = [
  ...(['arrive', 'see', 'load-guide', 'load-likeness', 'load-player', 'learn', 'tell', 'place'] as const),
  ...(['start-tour', 'continue-tour', 'save-settings', 'open-page', 'support-tour'] as const),
  ...([
    'wipe-guest',
    'guest-here',
    'present',
    'black-out',
    'change-presenting',
    'see-presenting',
    'pick-tell',
    'preview-tell',
  ] as const),
  ...(['record-arrive', 'record-act', 'record-still', 'record-press'] as const),
]

test('a page may ask what our cards and bars ask, and of nothing else: neither log nor statements nor another tab', () => {
  const all = request.options.map((it) => it.shape.type.value)
  const may = all.filter((type) => mayPageAsk({ type, settings: {} } as unknown as Request))
  expect(may.sort()).toEqual([...FROM_PAGES].sort())
})

test('of the settings a page may change what is chosen on a card', () => {
  const may = settings.keyof().options.filter((key) => {
    const change = { [key]: DEFAULT_SETTINGS[key] }
    return mayPageAsk({ type: 'save-settings', settings: change })
  })
  const onCards = ['tips', 'tipsHiddenOn', 'launcher', 'launcherAt', 'launcherSmall', 'heal', 'pace']
  expect(may.sort()).toEqual([...onCards, 'readSpeed', 'readVoice'].sort())
  expect(mayPageAsk({ type: 'save-settings', settings: { tips: false, keepLog: 'month' } })).toBe(false)
})
