import { expect, test } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import { createPlayer, type PlayerPorts } from '#player/player.ts'
import type { Act } from '#schema/acts.ts'
import type { Session } from '#schema/session.ts'
import { tour } from '#schema/tour.ts'

const base = { page: 'mau/a', do: 'Một hai ba.', source: 's' }
const button = { role: 'button', names: ['Gửi'] }
const TOUR = tour.parse({
  id: 'bai',
  title: 'Bài',
  summary: 'Tóm tắt.',
  version: 1,
  start: 'mau/a',
  verified: null,
  uses: [],
  steps: [
    { ...base, id: 'bam', target: button, done: { on: 'click' } },
    { ...base, id: 'doc', done: { on: 'next' } },
  ],
})
const TEMPO = { syllable: 10, least: 1, move: 1, key: 1, rest: 5 }

/** A stage with one actor; every sleep lasts until it is let go on. */
function stage(more: Partial<Session> = {}, acts: Record<string, Act[]> = {}) {
  let session: Session = {
    ...startSession('mau', TOUR, 'watch', 'a', 1, '2026-01-01T08:00:00.000Z'),
    open: { 0: { page: 'mau/a', facts: {} } },
    ...more,
  }
  const log: string[] = []
  const sleeping: (() => void)[] = []
  let practice = true
  let page = 'mau/a'
  const ports: PlayerPorts = {
    here: () => ({ tab: 1, frame: 0, practice, page, tour: TOUR, session }),
    tempo: () => TEMPO,
    actsOf: (_, step) => acts[step.id],
    async perform(act, wait) {
      await wait(({ move }) => move)
      log.push(JSON.stringify(act))
      return !JSON.stringify(act).includes('khong-co')
    },
    playing: (on) => log.push(on ? 'playing' : 'quiet'),
    press: (key, step) => log.push(`${key} ${step}`),
    sleep: (ms, signal) =>
      new Promise((done) => {
        if (signal.aborted) return done()
        log.push(`sleep ${ms}`)
        sleeping.push(done)
        signal.addEventListener('abort', () => done())
      }),
  }
  const player = createPlayer(ports)
  const settle = async () => {
    for (let n = 0; n < 20; n++) await null
  }
  return {
    log,
    player,
    settle,
    goTo(other: string) {
      page = other
      player.update()
    },
    set(change: Partial<Session>, at = true) {
      session = { ...session, ...change }
      practice = at
      player.update()
    },
    async wake() {
      for (const done of sleeping.splice(0)) done()
      await settle()
    },
  }
}

test('the card is read first; then what the step points at is pressed, and the page is watched for what it does', async () => {
  const { log, player, wake } = stage()
  player.update()
  for (let n = 0; n < 3; n++) await wake()
  expect(log).toEqual(['sleep 30', 'playing', 'sleep 1', '{"press":true}', 'sleep 5', 'quiet', 'sleep 10000'])
})

test('what only a person can judge is followed by Next, after its acts', async () => {
  const { log, player, wake } = stage({ step: 'doc' }, { doc: [{ at: '#a', type: 'b' }] })
  player.update()
  for (let n = 0; n < 3; n++) await wake()
  expect(log.slice(-2)).toEqual(['quiet', 'next doc'])
  expect(log).toContain('{"at":"#a","type":"b"}')
})

test('a step gone back to is shown again, and ended by Next though the page shows it as done', async () => {
  const { log, player, wake } = stage({ held: 'bam' })
  player.update()
  for (let n = 0; n < 3; n++) await wake()
  expect(log.at(-1)).toBe('next bam')
})

test('a pause stops it at once, also between two acts, and going on begins the step anew', async () => {
  const { log, set, wake, settle, player } = stage(
    {},
    {
      bam: [
        { at: '#a', press: true },
        { at: '#b', press: true },
      ],
    },
  )
  player.update()
  for (let n = 0; n < 2; n++) await wake()
  set({ status: 'paused' })
  await settle()
  const stopped = [...log]
  expect(stopped.at(-1)).toBe('quiet')
  await wake()
  expect(log).toEqual(stopped)
  set({ status: 'running' })
  for (let n = 0; n < 4; n++) await wake()
  expect(log.slice(stopped.length).filter((it) => it.startsWith('{'))).toEqual([
    '{"at":"#a","press":true}',
    '{"at":"#b","press":true}',
  ])
})

test('asked for the next step in the middle of one, it waits for nothing more', async () => {
  const { log, set, player, settle } = stage()
  player.update()
  set({ stepwise: true })
  await settle()
  expect(log).toEqual(['sleep 30', 'playing', '{"press":true}', 'quiet', 'sleep 10000'])
})

test('where an act cannot be done, or the page does nothing, the page is handed back', async () => {
  const lost = stage({}, { bam: [{ at: '#khong-co', press: true }] })
  lost.player.update()
  for (let n = 0; n < 2; n++) await lost.wake()
  expect(lost.log.slice(-2)).toEqual(['quiet', 'pause bam'])
  const idle = stage()
  idle.player.update()
  for (let n = 0; n < 4; n++) await idle.wake()
  expect(idle.log.at(-1)).toBe('pause bam')
})

test.each([
  ['on a page that is not of the practice portal', {}, false],
  ['in another mode', { mode: 'practise' }, true],
  ['while paused', { status: 'paused' }, true],
  ['while the step’s page is open in another frame', { open: { 3: { page: 'mau/a', facts: {} } } }, true],
  ['while the tour is in another tab', { tab: 2 }, true],
] as const)('nothing is played %s', async (_, change, practice) => {
  const { log, set, wake } = stage()
  set(change as Partial<Session>, practice)
  await wake()
  expect(log).toEqual([])
})

test('a frame that has gone on to another page plays nothing of the page before', async () => {
  const { log, goTo, wake } = stage()
  goTo('mau/b')
  await wake()
  expect(log).toEqual([])
})
