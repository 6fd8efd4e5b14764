import { beforeEach, expect, test, vi } from 'vitest'
import { watchNotices } from '#platform/notices.ts'
import { watchPresenting } from '#platform/present-pages.ts'
import type { Notice } from '#schema/message.ts'

type Listener = (message: unknown, sender: { url?: string }) => void
const listeners = vi.hoisted(() => new Set<Listener>())

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `chrome-extension://dan-loi/${path}`,
      onMessage: {
        addListener: (it: Listener) => listeners.add(it),
        removeListener: (it: Listener) => listeners.delete(it),
      },
    },
  },
}))
beforeEach(() => listeners.clear())

const background = { url: 'chrome-extension://dan-loi/background.js' }
const page = { url: 'https://cong.gia.example/' }
const say = (message: object, sender: { url?: string }) => {
  for (const it of listeners) it(message, sender)
}

test('what a page says is no notice, only what the background and our own pages say, of this tab', () => {
  const heard: Notice[] = []
  const abort = new AbortController()
  watchNotices(
    () => 7,
    (it) => heard.push(it),
    abort.signal,
  )
  const said = { type: 'pick-told', tab: 7, said: { state: 'over' } }
  say(said, page)
  expect(heard).toEqual([])
  say({ ...said, tab: 8 }, background)
  say({ type: 'see-recording', tab: 7 }, background)
  expect(heard).toEqual([])
  say(said, background)
  say(said, {})
  expect(heard).toEqual([said, said])
  abort.abort()
  say(said, background)
  expect(heard).toHaveLength(2)
})

test('a page cannot end what a class looks at', () => {
  const heard: unknown[] = []
  watchPresenting((it) => heard.push(it), new AbortController().signal)
  say({ type: 'presenting-changed', now: null }, page)
  expect(heard).toEqual([])
  say({ type: 'presenting-changed', now: null }, background)
  expect(heard).toEqual([null])
})
