import { expect, test } from 'vitest'
import { asker, createBackground, see, start } from './fake-ports.ts'

const here = asker(1)

test('a frame that begins is given the rules of its own host alone', async () => {
  const { answerers } = createBackground().wake()
  const { rules } = await answerers.arrive({ type: 'arrive' }, here)
  expect(new Set(rules.map((it) => it.pack))).toEqual(new Set(['mau']))
  const elsewhere = asker(1, { url: 'https://mau.example.vn.evil.example/trang-chu' })
  expect((await answerers.arrive({ type: 'arrive' }, elsewhere)).rules).toEqual([])
  expect((await answerers.arrive({ type: 'arrive' }, asker(1, { url: 'about:blank' }))).rules).toEqual([])
})

test('a page is told its name, tours and tips, and no tour runs before one is started', async () => {
  const { answerers } = createBackground().wake()
  const scene = await answerers.see(see, here)
  expect(scene).toMatchObject({ pageName: 'Trang trang-chu', session: null, tour: null, unfinished: [] })
  expect(scene.tours.map((it) => it.key)).toEqual(['mau/tra-cuu'])
  expect(scene.tips).toHaveLength(1)
})

test('tips switched off, or hidden on this page, are not sent', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  browser.settings.tipsHiddenOn = ['mau/trang-chu']
  expect((await answerers.see(see, here)).tips).toEqual([])
  browser.settings = { ...browser.settings, tips: false, tipsHiddenOn: [] }
  expect((await answerers.see(see, here)).tips).toEqual([])
})

test('a tour that was started is there when its page is seen again, after the worker was killed too', async () => {
  const { wake } = createBackground()
  const first = wake()
  const { session } = await first.answerers['start-tour'](start, here)
  expect((await first.answerers.see(see, here)).session?.attempt).toBe(session.attempt)
  expect((await wake().answerers.see(see, here)).session?.attempt).toBe(session.attempt)
})

test('after a browser restart the tour waits to be asked for, where it belongs', async () => {
  const { wake, browser } = createBackground()
  const first = wake()
  const { session } = await first.answerers['start-tour'](start, here)
  browser.newRun = true
  const { answerers } = wake()
  const scene = await answerers.see(see, here)
  expect(scene.session).toBeNull()
  expect(scene.unfinished).toMatchObject([{ attempt: session.attempt, number: 1, total: 3 }])
  expect((await answerers.see({ ...see, page: 'khac/trang-chu' }, asker(2))).unfinished).toEqual([])
  await answerers['continue-tour']({ type: 'continue-tour', attempt: session.attempt }, asker(2))
  expect((await answerers.see(see, asker(2))).session).toMatchObject({ status: 'running', tab: 2 })
})

test('a tour that is the first thing asked for after a browser restart runs', async () => {
  const { wake, browser } = createBackground()
  browser.newRun = true
  const { answerers } = wake()
  await answerers['start-tour'](start, here)
  expect((await answerers.see(see, here)).session?.status).toBe('running')
})

test('a frame speaks for itself alone, whatever number it gives', async () => {
  const { answerers } = createBackground().wake()
  const { session } = await answerers['start-tour'](start, here)
  const input = { type: 'observed', frame: 0, page: 'mau/ho-so', facts: {}, arrived: false, settled: false } as const
  const told = await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input }, asker(1, { frame: 5 }))
  expect(Object.keys(told.session.open)).toEqual(['5'])
})

test('a page cannot start a tour in another tab', async () => {
  const { answerers } = createBackground().wake()
  expect((await answerers['start-tour']({ ...start, tab: 99 }, here)).session.tab).toBe(1)
  expect((await answerers['start-tour']({ ...start, tab: 99 }, asker(null))).session.tab).toBe(99)
})

test('what does not exist is refused with a key, not a crash', async () => {
  const { answerers } = createBackground().wake()
  await expect(answerers['start-tour']({ ...start, tour: 'mau/khong-co' }, here)).rejects.toThrow('no-such-tour')
  const next = { type: 'pressed', button: 'next', step: 'chao' } as const
  const lost = answerers.tell({ type: 'tell', attempt: 'khong-co', id: 'x', input: next }, here)
  await expect(lost).rejects.toThrow('no-such-attempt')
  await expect(answerers.see(see, asker(null))).rejects.toThrow('no-tab')
})

test('every tab the tour has been in hears of a change', async () => {
  const { wake, notices, browser } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  browser.opener.set(2, 1)
  await answerers.see(see, asker(2))
  notices.length = 0
  const next = { type: 'pressed', button: 'next', step: 'chao' } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x', input: next }, asker(2))
  expect(notices.map((it) => it.tab).sort()).toEqual([1, 2])
})

test('a tab that closes pauses its tour', async () => {
  const { wake, disk } = createBackground()
  const { answerers, tabClosed } = wake()
  const { session } = await answerers['start-tour'](start, here)
  await tabClosed(1)
  expect(disk.sessions.get(session.attempt)?.status).toBe('paused')
})

test('the log is listed with titles in the reader’s language, and an attempt can be deleted', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  browser.settings.language = 'en'
  const list = await answerers['list-events']({ type: 'list-events' }, asker(null))
  expect(list.titles['mau/tra-cuu']).toBe('Look up')
  expect(list.events).not.toEqual([])
  await answerers['delete-attempt']({ type: 'delete-attempt', attempt: session.attempt }, asker(null))
  expect((await answerers['list-events']({ type: 'list-events' }, asker(null))).events).toEqual([])
})

test('what was deleted does not come back with the next thing written', async () => {
  const { wake, disk } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  const tell = (id: string) => {
    const input = { type: 'pressed', button: 'why', step: 'chao' } as const
    return answerers.tell({ type: 'tell', attempt: session.attempt, id, input }, here).catch(() => null)
  }
  disk.disk.full = true
  await tell('a')
  disk.disk.full = false
  await answerers['delete-everything']({ type: 'delete-everything' }, asker(null))
  await tell('b')
  expect(disk.log()).toEqual([])
})

test('whatever id an input may have, its events can be read again', async () => {
  const { answerers } = createBackground().wake()
  const { session } = await answerers['start-tour'](start, here)
  const input = { type: 'pressed', button: 'why', step: 'chao' } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'x'.repeat(70), input }, here)
  expect((await answerers['list-events']({ type: 'list-events' }, asker(null))).broken).toBe(0)
})

test('a page of the practice portal is never done for real, and a real one is never a test', async () => {
  const { answerers } = createBackground().wake()
  await answerers.see(see, here)
  await expect(answerers['start-tour']({ ...start, mode: 'test' }, here)).rejects.toThrow('wrong-place')
  await answerers.see({ ...see, practice: true }, here)
  await expect(answerers['start-tour'](start, here)).rejects.toThrow('wrong-place')
  expect((await answerers['start-tour']({ ...start, mode: 'test' }, here)).session.mode).toBe('test')
})

test('during a test no tip is sent, and afterwards it is', async () => {
  const { answerers } = createBackground().wake()
  const there = { ...see, practice: true }
  await answerers.see(there, here)
  const { session } = await answerers['start-tour']({ ...start, mode: 'test' }, here)
  expect((await answerers.see(there, here)).tips).toEqual([])
  const leave = { type: 'pressed', button: 'leave', step: session.step } as const
  await answerers.tell({ type: 'tell', attempt: session.attempt, id: 'roi', input: leave }, here)
  expect((await answerers.see(there, here)).tips).toHaveLength(1)
})

test('a log of another machine is taken in once, and told apart from what is here already', async () => {
  const { wake, disk } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  await answerers['start-tour'](start, here)
  const { events, tours } = await answerers['list-events']({ type: 'list-events' }, here)
  expect(tours).toContainEqual({
    portal: 'mau',
    tour: 'tra-cuu',
    version: expect.any(Number),
    competences: expect.any(Array),
  })
  const [first] = events
  if (!first) throw new Error('a tour begun leaves an event')
  const other = { ...first, id: 'x', attempt: 'noi-khac' }
  const take = (some: typeof events) => answerers['import-events']({ type: 'import-events', events: some }, here)
  expect(await take([...events, other])).toEqual({ fresh: 1, known: events.length, contradicting: 0 })
  expect(await take([other, { ...first, type: 'tour-left' }])).toEqual({ fresh: 0, known: 1, contradicting: 1 })
  expect(disk.log().filter((it) => it.id === first.id)).toEqual([first])
})

test('two settings saved at once are both kept', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  const save = (settings: object) => answerers['save-settings']({ type: 'save-settings', settings }, here)
  await Promise.all([save({ tips: false }), save({ launcher: false })])
  expect(browser.settings).toMatchObject({ tips: false, launcher: false })
})

test('a disk that cannot be read when the browser starts is asked again', async () => {
  const { wake, browser, disk } = createBackground()
  const { answerers } = wake()
  browser.newRun = true
  const { unfinished } = disk.store
  disk.store.unfinished = async () => {
    throw new DOMException('closed', 'InvalidStateError')
  }
  await expect(answerers.see(see, here)).rejects.toThrow('closed')
  disk.store.unfinished = unfinished
  expect((await answerers.see(see, here)).tours).toHaveLength(1)
  expect(browser.newRun).toBe(false)
})

test('the popup tells nothing of the page before, where the tab has gone on to one that nobody knows', async () => {
  const { wake, browser } = createBackground()
  const { answerers } = wake()
  await answerers.see(see, here)
  expect((await answerers.look({ type: 'look', tab: 1 }, asker(1))).tours).toHaveLength(1)
  browser.address = 'https://khac.example/'
  expect(await answerers.look({ type: 'look', tab: 1 }, asker(1))).toMatchObject({ tours: [], pageName: null })
})

test('the tab in which a deleted tour runs is told to put its card away', async () => {
  const { wake, notices } = createBackground()
  const { answerers } = wake()
  const { session } = await answerers['start-tour'](start, here)
  notices.length = 0
  await answerers['delete-attempt']({ type: 'delete-attempt', attempt: session.attempt }, asker(null))
  expect(notices).toEqual([{ type: 'scene-changed', tab: 1 }])
})
