import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningLrs, startLrs } from '../../scripts/start-lrs.ts'
import { createLearner, type TestLearner } from './create-learner.ts'
import { count, keepFigures } from './figures.ts'

let lrs: RunningLrs

beforeAll(async () => {
  lrs = await startLrs()
})
afterAll(() => lrs.close())
keepFigures()

const newLearner = () => createLearner({ endpoint: lrs.endpoint })
const NONE = { duplicated: 0, lost: 0 }

async function finish(learner: TestLearner, tours: number) {
  for (let n = 0; n < tours; n++) await learner.finishTour()
}

/** The network gives these answers, one a request, before it lets the next through. */
function answersFirst(learner: TestLearner, ...answers: (Response | 'cut')[]) {
  learner.world.fetch = async (...how) => {
    const answer = answers.shift()
    if (answer === 'cut') throw new TypeError('fetch failed')
    return answer ?? fetch(...how)
  }
}

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers })

test('nothing in the way', async () => {
  const learner = newLearner()
  await finish(learner, 3)
  await learner.leaveTour()
  await learner.waitHours(1)
  expect(await count('no fault', learner, lrs)).toEqual({ made: 4, delivered: 4, ...NONE })
  expect(learner.world.alarmAt).toBeNull()
})

test('the store is down for whole tours: they are delivered once it is up, each once', async () => {
  const learner = newLearner()
  learner.world.lrs = { ...learner.world.lrs!, endpoint: 'http://127.0.0.1:9/xAPI' }
  await finish(learner, 7)
  await learner.waitHours(5)
  const { state, counts } = await learner.look()
  expect(counts).toEqual({ waiting: 7, sent: 0, refused: 0 })
  expect(state).toMatchObject({ trouble: 'network', held: null })
  // Not more often than the wait that doubles allows: 5 hours are no hammering.
  expect(learner.world.posts.length).toBeLessThan(20)
  learner.world.lrs = { ...learner.world.lrs, endpoint: lrs.endpoint }
  await learner.waitHours(2)
  expect(await count('store down for whole tours', learner, lrs)).toEqual({ made: 7, delivered: 7, ...NONE })
})

test('the store is killed in the middle of a flush, its memory gone: what it had not taken goes to the next', async () => {
  const first = await startLrs()
  const learner = newLearner()
  learner.world.lrs = null
  const { sender } = learner.parts
  learner.world.lrs = { ...newLearner().world.lrs!, endpoint: first.endpoint }
  await sender.hold(true)
  await finish(learner, 120)
  let posts = 0
  let had: string[] = []
  learner.world.fetch = async (...how) => {
    posts += 1
    // The first batch is in; the second is on its way when the process dies.
    if (posts !== 2) return fetch(...how)
    had = (await first.statements()).map((it) => it.id)
    const going = fetch(...how)
    going.catch(() => {})
    await first.close()
    return going
  }
  await sender.hold(false)
  await sender.wake()
  expect(had).toHaveLength(50)
  expect((await learner.look()).state.trouble).toBe('network')
  learner.world.lrs = { ...learner.world.lrs, endpoint: lrs.endpoint }
  await learner.waitHours(1)
  expect(await count('store killed in mid-flush', learner, lrs, had)).toEqual({ made: 120, delivered: 120, ...NONE })
})

test('401: sending stops and says so, nothing goes on knocking, and with the right key all arrives', async () => {
  const learner = newLearner()
  learner.world.lrs = { ...learner.world.lrs!, secret: 'sai' }
  await finish(learner, 3)
  await learner.waitHours(48)
  expect((await learner.look()).state.held).toBe('unauthorized')
  expect(learner.world.posts.filter((it) => it.status === 401)).toHaveLength(1)
  learner.world.lrs = { ...learner.world.lrs, secret: lrs.secret }
  await learner.parts.sender.changed()
  await learner.waitHours(1)
  expect(await count('401', learner, lrs)).toEqual({ made: 3, delivered: 3, ...NONE })
})

test('403: the same, and a new start of the browser tries again', async () => {
  const learner = newLearner()
  answersFirst(learner, answer(403))
  await finish(learner, 2)
  await learner.waitHours(48)
  expect((await learner.look()).state.held).toBe('forbidden')
  learner.kill()
  await learner.waitHours(1)
  expect((await learner.look()).counts.waiting).toBe(2)
  await learner.parts.sender.changed()
  expect(await count('403', learner, lrs)).toEqual({ made: 2, delivered: 2, ...NONE })
})

test('409: another statement has the id of one in the middle; that one is put aside, the rest arrives', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 20)
  const victim = JSON.parse((await learner.made())[11]!.json)
  const before = (await lrs.statements()).length
  const squatter = { ...victim, verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } }
  await lrs.post([squatter])
  expect(await lrs.statements()).toHaveLength(before + 1)
  await learner.parts.sender.hold(false)
  await learner.waitHours(1)
  const { counts, refused } = await learner.look()
  expect(counts).toEqual({ waiting: 0, sent: 19, refused: 1 })
  expect(refused).toEqual([{ id: victim.id, tour: 'mau/tra-cuu', at: victim.timestamp, reason: 'conflict' }])
  expect(await count('409', learner, lrs)).toEqual({ made: 20, delivered: 19, ...NONE })
})

test('413: a store that takes little at a time gets little at a time', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 40)
  learner.world.fetch = async (to, how) => (String(how?.body).length > 12_000 ? answer(413) : fetch(to, how))
  await learner.parts.sender.hold(false)
  await learner.waitHours(1)
  expect((await learner.look()).counts).toEqual({ waiting: 0, sent: 40, refused: 0 })
  expect(await count('413', learner, lrs)).toEqual({ made: 40, delivered: 40, ...NONE })
})

test.each([
  ['in seconds', (now: number) => [String(1800), now + 1_800_000] as const],
  ['as a date', (now: number) => [new Date(now + 7_200_000).toUTCString(), now + 7_200_000] as const],
])('429 with Retry-After %s: not a request before that', async (how, ask) => {
  const learner = newLearner()
  const [header, until] = ask(Math.floor(learner.world.now / 1000) * 1000 + 60_000)
  answersFirst(learner, answer(429, { 'retry-after': header }))
  await finish(learner, 2)
  await learner.waitHours(3)
  const [first, second] = learner.world.posts
  expect(first?.status).toBe(429)
  expect(second?.at).toBeGreaterThanOrEqual(until - 60_000)
  expect(await count(`429, Retry-After ${how}`, learner, lrs)).toEqual({ made: 2, delivered: 2, ...NONE })
})

test('500, 503, a cut line, then well: nothing is lost and the wait grows', async () => {
  const learner = newLearner()
  answersFirst(learner, answer(500), answer(503), 'cut', 'cut')
  await learner.finishTour()
  await learner.waitHours(3)
  const times = learner.world.posts.map((it) => it.at)
  const waits = times.slice(1).map((at, n) => at - (times[n] ?? 0))
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits).toHaveLength(4)
  expect(await count('5xx and cut lines', learner, lrs)).toEqual({ made: 1, delivered: 1, ...NONE })
})

test('one poisoned statement in a batch of fifty: it alone is put aside, with its reason', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 50)
  const poisoned = (await learner.made())[33]!
  // What a fault of the disk might do to a row: no longer a statement that any store would take.
  await learner.spoil(poisoned.id, poisoned.json.replace('"completion":true', '"completion":null'))
  await learner.parts.sender.hold(false)
  await learner.waitHours(1)
  const { counts, refused } = await learner.look()
  expect(counts).toEqual({ waiting: 0, sent: 49, refused: 1 })
  expect(refused).toMatchObject([{ id: poisoned.id, reason: 'bad' }])
  expect(learner.world.posts.length).toBeLessThanOrEqual(1 + 2 * 6)
  expect(await count('one poisoned in fifty', learner, lrs)).toEqual({ made: 50, delivered: 49, ...NONE })
})

test('a store that refuses everything is not fed all there is; once it is mended, all arrives', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 120)
  learner.world.fetch = async () => answer(400)
  await learner.parts.sender.hold(false)
  await learner.waitHours(24)
  const stopped = await learner.look()
  expect(stopped.state.held).toBe('all-refused')
  expect(stopped.counts).toEqual({ waiting: 70, sent: 0, refused: 50 })
  learner.world.fetch = fetch
  await learner.parts.sender.resendRefused()
  await learner.waitHours(1)
  expect((await learner.look()).counts).toEqual({ waiting: 0, sent: 120, refused: 0 })
  expect(learner.world.posts.at(-3)?.ids).toEqual((await learner.made()).slice(0, 50).map((it) => it.id))
  expect(await count('refuses everything', learner, lrs)).toEqual({ made: 120, delivered: 120, ...NONE })
})

test('two flushes at once are one', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 60)
  learner.world.fetch = async (...how) => {
    await new Promise((done) => setTimeout(done, 30))
    return fetch(...how)
  }
  const { sender } = learner.parts
  await sender.hold(false)
  await Promise.all([sender.wake(), sender.wake(), sender.changed(), sender.wake()])
  expect(learner.world.flushes.most).toBe(1)
  expect(learner.world.posts.flatMap((it) => it.ids)).toHaveLength(60)
  expect(await count('two flushes at once', learner, lrs)).toEqual({ made: 60, delivered: 60, ...NONE })
})

test('the background is killed after the store has taken a batch and before that is written down', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 30)
  let killed = false
  learner.world.fetch = async (...how) => {
    const answered = await fetch(...how)
    if (!killed) {
      killed = true
      learner.kill()
    }
    return answered
  }
  void learner.parts.sender.hold(false)
  await expect.poll(() => killed).toBe(true)
  await expect.poll(() => learner.world.posts.length).toBe(1)
  expect((await learner.look()).counts).toEqual({ waiting: 30, sent: 0, refused: 0 })
  // The alarm that was set before the POST still rings.
  expect(learner.world.alarmAt).not.toBeNull()
  await learner.waitHours(1)
  expect(learner.world.posts.map((it) => it.ids.length)).toEqual([30, 30])
  expect(learner.world.posts.map((it) => it.status)).toEqual([200, 200])
  expect(await count('killed between POST and acknowledgement', learner, lrs)).toEqual({
    made: 30,
    delivered: 30,
    ...NONE,
  })
})

test('the background is killed in the middle of a flush, between one batch and the next: it goes on where it was', async () => {
  const learner = newLearner()
  await learner.parts.sender.hold(true)
  await finish(learner, 120)
  let posts = 0
  learner.world.fetch = async (...how) => {
    posts += 1
    // The first batch is in and written down; the second never leaves.
    if (posts === 2) {
      learner.kill()
      return new Promise<never>(() => {})
    }
    return fetch(...how)
  }
  void learner.parts.sender.hold(false)
  await expect.poll(() => posts).toBe(2)
  expect((await learner.look()).counts).toEqual({ waiting: 70, sent: 50, refused: 0 })
  expect(learner.world.alarmAt).not.toBeNull()
  await learner.waitHours(1)
  expect(learner.world.posts.map((it) => it.ids.length)).toEqual([50, 50, 20])
  expect(await count('background killed in mid-flush', learner, lrs)).toEqual({ made: 120, delivered: 120, ...NONE })
})

test('the disk is full in the middle of a tour, and when an answer should be written down', async () => {
  const learner = newLearner()
  await learner.finishTour()
  await learner.waitHours(1)
  const end = await learner.finishTourOnFullDisk()
  expect(end.savedWhileFull).toBe(false)
  await learner.waitHours(1)
  await learner.parts.sender.hold(true)
  await learner.finishTour()
  learner.world.fetch = async (...how) => {
    const answered = await fetch(...how)
    learner.fillDisk(true)
    return answered
  }
  await learner.parts.sender.hold(false)
  await learner.parts.sender.wake()
  const before = learner.world.posts.length
  learner.fillDisk(false)
  learner.world.fetch = fetch
  expect((await learner.look()).counts.waiting).toBe(1)
  expect(learner.world.alarmAt).not.toBeNull()
  await learner.waitHours(1)
  expect(learner.world.posts.length).toBe(before + 1)
  expect(await count('disk full', learner, lrs)).toEqual({ made: 3, delivered: 3, ...NONE })
})
