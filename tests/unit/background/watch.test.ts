import { expect, test } from 'vitest'
import { asker, createBackground } from './fake-ports.ts'

const there = { type: 'see', page: 'mau/trang-chu', practice: true, claim: true } as const
const real = { ...there, practice: false }
const watch = { type: 'start-tour', tour: 'mau/tra-cuu', mode: 'watch' } as const
const here = asker(1)

test('a tour plays itself on the practice portal alone', async () => {
  const { answerers } = createBackground().wake()
  await answerers.see(real, here)
  await expect(answerers['start-tour'](watch, here)).rejects.toThrow('wrong-place')
  await answerers.see(there, here)
  expect((await answerers['start-tour'](watch, here)).session.mode).toBe('watch')
})

test('what plays a tour is given to practice pages alone, by their address and not by what they say', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  await answerers.see(there, here)
  await expect(answerers['load-player']({ type: 'load-player' }, here)).rejects.toThrow('wrong-place')
  expect(browser.played).toEqual([])
  const practice = asker(1, { url: 'http://thu.luyen-tap.localhost/', frame: 2 })
  await answerers['load-player']({ type: 'load-player' }, practice)
  expect(browser.played).toEqual([[1, 2]])
})

test('in a tab that has gone on to a real portal nothing is shown of it, nor does it follow there or wait to be continued', async () => {
  const { answerers, tabClosed } = createBackground().wake()
  await answerers.see(there, here)
  await answerers['start-tour'](watch, here)
  expect((await answerers.see(there, here)).session?.mode).toBe('watch')
  expect((await answerers.see(real, here)).session).toBeNull()
  expect((await answerers.see(real, asker(2))).session).toBeNull()
  await tabClosed(1)
  const after = await answerers.see(there, asker(3))
  expect(after.unfinished).toEqual([])
  const look = await answerers.look({ type: 'look', tab: 3 }, asker(3))
  expect(look.elsewhere).toEqual([])
})

test('from the popup, or at the end, a tour begins in a tab of its own on the practice portal', async () => {
  const { wake, browser, notices } = createBackground()
  const { answerers } = wake()
  browser.nextTab = 9
  const open = { type: 'open-page', page: 'practice', tour: 'mau/tra-cuu' } as const
  await answerers['open-page']({ ...open, mode: 'watch' }, here)
  expect(notices).toContainEqual({ type: 'scene-changed', tab: 9 })
  expect((await answerers.see(there, asker(9))).session).toMatchObject({ mode: 'watch', tab: 9 })
  browser.nextTab = 10
  await answerers['open-page']({ ...open, mode: 'practise' }, here)
  expect((await answerers.see(there, asker(10))).session?.mode).toBe('practise')
})

test('nothing is begun from a private window, as its page may open in another', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  browser.nextTab = 9
  const hidden = asker(1, { incognito: true })
  await answerers['open-page']({ type: 'open-page', page: 'practice', tour: 'mau/tra-cuu', mode: 'watch' }, hidden)
  expect((await answerers.see(there, asker(9))).session).toBeNull()
})
