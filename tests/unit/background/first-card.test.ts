import { expect, test, vi } from 'vitest'
import type { Notice } from '#schema/message.ts'
import { isWhole } from '../session/sample-service.ts'
import { asker, createBackground, see, start } from './fake-ports.ts'

const here = asker(1)
const shownAtOnce = (notices: readonly Notice[]) =>
  notices.flatMap((it) => (it.type === 'scene-changed' && it.now ? [it.now] : []))

test('the page is told all that its first card needs, before the disk has answered and unasked', async () => {
  const { wake, notices, disk } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  disk.disk.stuck = true
  void answerers['start-tour'](start, here)
  const [now] = await vi.waitFor(() => {
    const shown = shownAtOnce(notices)
    expect(shown).toHaveLength(1)
    return shown
  })
  expect(disk.log()).toEqual([])
  expect(now).toMatchObject({ page: 'mau/trang-chu', scene: { tour: { id: 'tra-cuu' } } })
  // It need not hear from the page what it has heard before.
  expect(now?.scene.session).toMatchObject({ step: 'chao', open: { 0: { page: 'mau/trang-chu' } } })
})

test('what a page is told at once is what it would be told if it asked', async () => {
  const { wake, notices } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  await answerers['start-tour'](start, here)
  expect(shownAtOnce(notices).map((it) => it.scene)).toEqual([await answerers.see(see, here)])
})

test('a page that has said nothing yet is told to ask', async () => {
  const { wake, notices } = createBackground()
  await wake().answerers['start-tour'](start, here)
  expect(notices).toMatchObject([{ type: 'scene-changed', tab: 1, now: undefined }])
})

test('killed between the first card and the disk: asked again the tour starts, and the log has one start, whole', async () => {
  const { wake, disk } = createBackground()
  const killed = wake()
  await killed.answerers.see(see, here)
  disk.disk.stuck = true
  void killed.answerers['start-tour'](start, here)
  await vi.waitFor(() => expect(disk.disk.lost).toBe(1))
  disk.disk.stuck = false
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  const log = disk.log()
  expect(log.filter((it) => it.type === 'tour-started')).toMatchObject([{ attempt: session.attempt }])
  expect(isWhole(log)).toBe(true)
})

test('what the page says of a tour that is not on the disk yet waits its turn', async () => {
  const { wake, notices, disk } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  disk.disk.slow = 20
  const started = answerers['start-tour'](start, here)
  await expect.poll(() => shownAtOnce(notices)).toHaveLength(1)
  const attempt = shownAtOnce(notices)[0]?.scene.session?.attempt ?? ''
  const input = { type: 'pressed', button: 'next', step: 'chao' } as const
  const told = await answerers.tell({ type: 'tell', attempt, id: 'x', input }, here)
  expect(told.session.attempt).toBe((await started).session.attempt)
  expect(isWhole(disk.log())).toBe(true)
})

test('a disk that is full is said, after the first card', async () => {
  const { wake, notices, disk } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  disk.disk.full = true
  await answerers['start-tour'](start, here)
  expect(notices.map((it) => it.type)).toEqual(['scene-changed', 'session-changed'])
  expect(notices[1]).toMatchObject({ saved: false })
})

test('where the guide has been brought it is not brought again, until the page is another', async () => {
  const { wake, loads } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  const popup = asker(null)
  await answerers.look({ type: 'look', tab: 1 }, popup)
  await answerers['start-tour']({ ...start, tab: 1 }, popup)
  expect(loads).toEqual([1])
  await answerers.arrive({ type: 'arrive' }, here)
  await answerers['continue-tour']({ type: 'continue-tour', attempt: 'khong-co', tab: 1 }, popup).catch(() => {})
  expect(loads).toEqual([1, 1])
  // A page that says it has none is believed.
  await answerers['load-guide']({ type: 'load-guide' }, here)
  expect(loads).toEqual([1, 1, 1])
})

test('started in the popup, the page is judged by its own address', async () => {
  const { wake, notices } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  await answerers['start-tour']({ ...start, tab: 1 }, asker(1, { url: 'chrome-extension://abc/popup.html' }))
  const { host } = await answerers.see(see, here)
  expect(host).not.toBeNull()
  expect(shownAtOnce(notices)[0]?.scene.host).toEqual(host)
})

test('in a tab that is recorded no card is sent ahead, and the page is told of nothing', async () => {
  const { recorded, notices, wake } = createBackground()
  recorded.add(1)
  const { answerers } = wake()
  await answerers.see(see, asker(1))
  await answerers['start-tour'](start, asker(1))
  await vi.waitFor(() => expect(notices.filter((it) => it.type === 'scene-changed')).not.toEqual([]))
  expect(notices.every((it) => it.type !== 'scene-changed' || it.now === undefined)).toBe(true)
  expect(await answerers.see(see, asker(1))).toMatchObject({ session: null, tours: [], tips: [] })
})
