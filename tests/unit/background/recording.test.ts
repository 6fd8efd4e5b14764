import { expect, test } from 'vitest'
import { answerRecording } from '#background/answer-recording.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { type Draft, draft as draftShape } from '#schema/draft.ts'
import type { Recording } from '#schema/recording.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { act, fill, press, spot } from '../studio/sample-acts.ts'
import { asker } from './fake-ports.ts'

/** A browser with one tab open; `wake` is the worker killed and woken again. */
function createBrowser() {
  const disk = { recording: null as Recording | null, drafts: [] as Draft[], full: false }
  const scripts = { on: false, loaded: [] as number[] }
  const allowed = new Set<string>()
  const guest = { here: false }
  const camera = { allowed: true, kept: new Set<string>() }
  let ids = 0
  const wake = () =>
    answerRecording({
      kept: {
        read: async () => structuredClone(disk.recording),
        write: async (next) => {
          disk.recording = structuredClone(next)
        },
      },
      writeDraft: async (draft) => {
        if (disk.full) throw new DOMException('full', 'QuotaExceededError')
        disk.drafts.push(draft)
      },
      settings: { read: async () => DEFAULT_SETTINGS },
      catalog: { rulesFor: () => [] },
      practiceOrigin: () => null,
      isGuest: async () => guest.here,
      setRecorder: async (on) => {
        scripts.on = on
      },
      loadRecorder: async (tab) => void scripts.loaded.push(tab),
      shot: {
        isInFront: async () => true,
        hide: async () => [{ path: [], boxes: [], frames: [], width: 800, height: 600, secret: false }],
        reveal: async () => {},
        holds: async () => true,
        show: async () => {},
        capture: async () => (camera.allowed ? 'data:image/png;base64,' : null),
        shrink: async () => new Blob(['hình']),
      },
      disk: {
        shots: {
          write: async (_, shot) => void camera.kept.add(shot),
          forget: async (_, but) => {
            for (const it of camera.kept) if (!but.includes(it)) camera.kept.delete(it)
          },
        },
      },
      mayRead: async (host) => allowed.has(host),
      openerOf: async (tab) => (tab === 8 ? 7 : null),
      addressOf: async () => 'https://dichvucong.mau.gov.vn/',
      openPage: async () => 9,
      notify: () => {},
      now: () => '2026-11-22T08:00:00.000Z',
      newId: () => `ab${ids++}`,
    })
  return { disk, scripts, allowed, guest, camera, wake }
}

const begin = { type: 'start-recording', tab: 7 } as const
const arrive = { type: 'record-arrive' as const, frames: [] as string[] }
const done = (button: 'undo' | 'done' | 'pause' | 'resume' | 'shots') => ({ type: 'record-press', button }) as const
const told = (it: ReturnType<typeof act>) => ({ type: 'record-act', act: it }) as const

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

const still = { type: 'record-still' } as const

test('pictures are taken only where somebody turned them on; a step has the one of the page before it was pressed', async () => {
  const { disk, camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(act('arrive')), asker(7))
  await answers['record-still'](still, asker(7))
  expect(camera.kept.size).toBe(0)
  expect((await answers['record-press'](done('shots'), asker(7))).view?.shots).toBe('on')
  await answers['record-still'](still, asker(5))
  expect(camera.kept.size).toBe(0)
  await answers['record-still'](still, asker(7))
  const [first] = camera.kept
  await answers['record-act'](told(press('Tra cứu')), asker(7))
  // The page that comes is not in that picture.
  await answers['record-act'](told(act('arrive', { spot: spot({ path: '/sau' }) })), asker(7))
  await answers['record-act'](told(fill('Họ và tên', { spot: spot({ path: '/sau' }) })), asker(7))
  expect(disk.recording?.acts.map((it) => it.shot)).toEqual([undefined, first, undefined, undefined])
  // A field is still there afterwards, scrolled to.
  await answers['record-still'](still, asker(7))
  await answers['record-still'](still, asker(7))
  await answers['record-press'](done('done'), asker(7))
  const shots = disk.drafts[0]?.steps.map((it) => it.shot)
  expect(shots).toEqual([first, expect.any(String)])
  expect([...camera.kept]).toEqual(shots)
  expect(JSON.stringify(toPackFile(disk.drafts[0] as Draft))).not.toContain('"shot"')
})

test('where the browser waits for a press on our sign the bar says so, and no longer once a picture was taken', async () => {
  const { camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  camera.allowed = false
  await answers['record-still'](still, asker(7))
  const seen = async () => (await answers['record-arrive'](arrive, asker(7))).view?.shots
  expect(await seen()).toBe('denied')
  camera.allowed = true
  await answers['record-still'](still, asker(7))
  expect(await seen()).toBe('on')
  expect((await answers['record-press'](done('shots'), asker(7))).view?.shots).toBe('off')
})

test('a recording that is dropped leaves no picture', async () => {
  const { camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  await answers['record-still'](still, asker(7))
  expect(camera.kept.size).toBe(1)
  await answers['drop-recording']({ type: 'drop-recording' }, asker(null))
  expect(camera.kept.size).toBe(0)
})
