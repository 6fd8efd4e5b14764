import { expect, test } from 'vitest'
import { draft as draftShape } from '#schema/draft.ts'
import { act, fill, press, spot } from '../studio/sample-acts.ts'
import { asker } from './fake-ports.ts'
import { arrive, begin, createBrowser, done, told } from './fake-recording.ts'

test('a worker killed after every act loses none, and an act that comes twice counts once', async () => {
  const { disk, wake } = createBrowser()
  await wake().answers['start-recording'](begin, asker(null))
  for (const it of [press('Một'), fill('Hai'), press('Ba')]) {
    await wake().answers['record-act'](told(it), asker(7))
    await wake().answers['record-act'](told(it), asker(7))
  }
  expect(disk.recording?.acts).toHaveLength(3)
  const ended = await wake().answers['record-press'](done('done'), asker(7))
  expect(ended.draft).toBe(disk.drafts[0]?.id)
  expect(disk.drafts[0]?.steps.map((it) => it.do.vi)).toEqual(['Bấm “Một”.', 'Điền “Hai”.', 'Bấm “Ba”.'])
  expect(disk.recording).toBeNull()
})

test('acts that come all at once are all kept', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await Promise.all(Array.from({ length: 20 }, (_, n) => answers['record-act'](told(press(`Nút ${n}`)), asker(7))))
  expect(disk.recording?.acts).toHaveLength(20)
})

test('only the tab that is recorded, and tabs it opened, are recorded; nothing in a private window', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  expect((await answers['record-arrive'](arrive, asker(5))).view).toBeNull()
  await answers['record-act'](told(press('Khác')), asker(5))
  await answers['record-act'](told(press('Kín')), asker(7, { incognito: true }))
  await answers['record-press'](done('done'), asker(5, { url: 'about:blank' }))
  expect(disk.recording?.acts).toHaveLength(0)
  expect((await answers['record-arrive'](arrive, asker(8))).view).not.toBeNull()
  await answers['record-act'](told(press('Thẻ mới')), asker(8))
  expect(disk.recording?.acts).toHaveLength(1)
})

test('while paused nothing is kept', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('pause'), asker(7))
  await answers['record-act'](told(press('Riêng')), asker(7))
  await answers['record-press'](done('resume'), asker(7))
  await answers['record-act'](told(press('Chung')), asker(7))
  expect(disk.recording?.acts.map((it) => it.label)).toEqual(['Chung'])
})

test('taking the last step back takes all it was made of, and the page that came stays', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  const all = [act('arrive'), fill('Họ và tên'), press('Tiếp'), act('arrive', { spot: spot({ path: '/sau' }) })]
  for (const it of all) await answers['record-act'](told(it), asker(7))
  const until = all.at(-1)?.id
  const { view } = await answers['record-press']({ ...done('undo'), until }, asker(7))
  expect(view).toMatchObject({ steps: 1, last: 'Điền “Họ và tên”.' })
  expect(disk.recording?.acts.map((it) => it.kind)).toEqual(['arrive', 'fill', 'arrive'])
})

test('the recorder comes with pages only while something is recorded', async () => {
  const { scripts, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  expect(scripts).toEqual({ on: true, loaded: [7] })
  await answers['drop-recording']({ type: 'drop-recording' }, asker(null))
  expect(scripts.on).toBe(false)
})

test('a frame of a site that was not allowed is named, and no longer once it is', async () => {
  const { scripts, allowed, wake } = createBrowser()
  const { answers, permitted } = wake()
  await answers['start-recording'](begin, asker(null))
  const here = { ...arrive, frames: ['hotich.mau.gov.vn', 'không phải tên'] }
  expect((await answers['record-arrive'](here, asker(7))).view?.blocked).toEqual(['hotich.mau.gov.vn'])
  allowed.add('hotich.mau.gov.vn')
  await permitted()
  expect(scripts.loaded).toEqual([7, 7])
  expect((await answers['record-arrive'](arrive, asker(7))).view?.blocked).toEqual([])
})

test('with a guest at the machine nothing is recorded', async () => {
  const { disk, guest, wake } = createBrowser()
  guest.here = true
  await expect(wake().answers['start-recording'](begin, asker(null))).rejects.toThrow('guest')
  expect(disk.recording).toBeNull()
})

test('to take back, pressed twice before the bar has changed, takes back one step', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  for (const it of [press('Một'), press('Hai'), press('Ba')]) await answers['record-act'](told(it), asker(7))
  const until = disk.recording?.acts.at(-1)?.id
  await answers['record-press']({ ...done('undo'), until }, asker(7))
  await answers['record-press']({ ...done('undo'), until }, asker(7))
  expect(disk.recording?.acts.map((it) => it.label)).toEqual(['Một', 'Hai'])
})

test('stopped because somebody else may come, it is a draft, and no more is heard', async () => {
  const { disk, scripts, wake } = createBrowser()
  const { answers, stop, isIn } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(press('Một')), asker(7))
  expect(await isIn(7)).toBe(true)
  await stop()
  expect(await isIn(7)).toBe(false)
  expect((await answers['record-act'](told(press('Hai')), asker(7))).view).toBeNull()
  expect(disk.drafts[0]?.steps).toHaveLength(1)
  expect(scripts.on).toBe(false)
})

test('on a full disk what was recorded stays until it can be a draft, and hears no more either', async () => {
  const { disk, scripts, wake } = createBrowser()
  const { answers, stop } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(press('Một')), asker(7))
  disk.full = true
  await stop()
  expect(scripts.on).toBe(false)
  expect((await answers['record-act'](told(press('Hai')), asker(7))).view).toBeNull()
  disk.full = false
  await answers['record-press'](done('done'), asker(null))
  expect(disk.drafts[0]?.steps.map((it) => it.do.vi)).toEqual(['Bấm “Một”.'])
})

test.each([
  ['pages', 60, (n: number) => spot({ path: `/trang-${'abcdefghij'[n % 10]}/${'abcdefgh'[Math.floor(n / 10)]}` })],
  ['hosts', 20, (n: number) => spot({ host: `cong-${'abcdefghijklmnopqrstuvwxyz'[n]}.mau.gov.vn` })],
] as const)('a recording with more %s than a draft holds says so, and loses nothing', async (what, most, spotAt) => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  for (let n = 0; n < most; n++) await answers['record-act'](told(press(`Nút ${n}`, { spot: spotAt(n) })), asker(7))
  const { view } = await answers['record-act'](told(press('Quá', { spot: spotAt(most) })), asker(7))
  expect(view).toMatchObject({ full: what, steps: most })
  // Where there is room again it goes on.
  const undo = { ...done('undo'), until: disk.recording?.acts.at(-1)?.id }
  expect((await answers['record-press'](undo, asker(7))).view).toMatchObject({ full: null, steps: most - 1 })
  await answers['record-press'](done('done'), asker(7))
  expect(draftShape.safeParse(disk.drafts[0]).error?.issues ?? []).toEqual([])
  expect(disk.drafts[0]?.steps).toHaveLength(most - 1)
})

test('what could not be written down stays a recording', async () => {
  const { disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(press('Một')), asker(7))
  disk.full = true
  expect((await answers['record-press'](done('done'), asker(7))).view).toMatchObject({ full: 'disk', steps: 1 })
  disk.full = false
  expect((await answers['record-press'](done('done'), asker(7))).draft).toBe(disk.drafts[0]?.id)
})
