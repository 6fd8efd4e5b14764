import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReportCounter } from '#learning/report-counter.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import { toJson } from '#learning/to-json.ts'
import { getStatements } from '#platform/lrs-requests.ts'
import { readStatements } from '#stores/read-statements.ts'
import { type RunningLrs, startLrs } from '../../scripts/start-lrs.ts'
import { createLearner } from './create-learner.ts'

let lrs: RunningLrs
beforeAll(async () => {
  lrs = await startLrs()
})
afterAll(() => lrs.close())

const TOURS = [{ key: 'mau/tra-cuu', title: 'Tra cứu', procedure: '1.001193' }]
const period = () => ({ from: Date.now() - 86_400_000, to: Date.now() + 86_400_000 })

/** Reads a store as the page does, in answers of so many statements. */
async function read(
  store: RunningLrs,
  how: { limit?: number; stopAfter?: number; secret?: string; fetch?: typeof fetch } = {},
) {
  const counter = createReportCounter({ period: period(), now: Date.now() + 60_000, tours: TOURS })
  const stop = new AbortController()
  const asked: string[] = []
  const waits: number[] = []
  const sums = { taken: 0, others: 0 }
  const fault = await readStatements(store.endpoint, period().from, {
    async get(url) {
      const small = new URL(url)
      if (how.limit && small.searchParams.has('limit')) small.searchParams.set('limit', String(how.limit))
      asked.push(small.href)
      return getStatements({ key: store.key, secret: how.secret ?? store.secret }, small.href, stop.signal, how.fetch)
    },
    async take(text) {
      const page = counter.addStatements(text, null)
      sums.taken += page?.taken ?? 0
      sums.others += page?.others ?? 0
      if (asked.length === how.stopAfter) stop.abort()
      return page
    },
    async pause(ms) {
      waits.push(ms)
    },
    now: () => Date.now(),
    signal: stop.signal,
  })
  return { fault, asked, waits, sums, report: counter.report() }
}

test('a store read page by page gives the table that the learners’ files give', async () => {
  const files = createReportCounter({ period: period(), now: Date.now() + 60_000, tours: TOURS })
  for (let n = 0; n < 3; n++) {
    const learner = createLearner({ endpoint: lrs.endpoint })
    for (let tours = 0; tours <= n; tours++) await learner.finishTour()
    await learner.leaveTour()
    await learner.waitHours(1)
    const { events } = readableEvents(await learner.parts.disk.events())
    expect(files.addFile(toJson(events, new Date().toISOString()), null)).toBeNull()
  }
  await lrs.post([{ ...STRANGER }])
  const whole = await read(lrs)
  expect(whole).toMatchObject({ fault: null, sums: { taken: 9, others: 0 } })
  expect(whole.asked).toHaveLength(1)
  const paged = await read(lrs, { limit: 2 })
  expect(paged.asked.length).toBeGreaterThan(3)
  expect(paged.report).toEqual(whole.report)
  expect(whole.report).toEqual(files.report())
  expect(whole.report.total).toMatchObject({ people: 3, finished: 6 })
})

test('once stopped not one more request is made', async () => {
  const { asked, fault } = await read(lrs, { limit: 1, stopAfter: 2 })
  expect([asked.length, fault]).toEqual([2, null])
})

test('a wrong key, and a key that may only write, are told apart', async () => {
  expect((await read(lrs, { secret: 'sai' })).fault).toBe('unauthorized')
  const writeOnly = await startLrs({ scopes: ['statements/write'] })
  try {
    expect((await read(writeOnly)).fault).toBe('forbidden')
  } finally {
    await writeOnly.close()
  }
})

const say = (status: number, body: unknown = {}, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

test('the rest on another host is not asked for: the key stays', async () => {
  const asked: string[] = []
  const { fault } = await read(lrs, {
    fetch: async (to) => {
      asked.push(String(to))
      return say(200, { statements: [], more: 'https://evil.example/xapi/statements?cursor=2' })
    },
  })
  expect(fault).toBe('elsewhere')
  expect(asked).toHaveLength(1)
})

test('a store that leads in a circle comes to an end', async () => {
  const { fault, asked } = await read(lrs, {
    fetch: async () => say(200, { statements: [], more: '/xAPI/statements?cursor=7' }),
  })
  expect([fault, asked.length]).toEqual([null, 2])
})

test.each([
  ['busy for a moment', [say(429, {}, { 'retry-after': '3' })], null, [3000]],
  ['busy for an hour', [say(429, {}, { 'retry-after': '3600' })], 'busy', []],
  ['broken for good', [500, 500, 500, 500].map((it) => say(it)), 'server', [1000, 2000, 4000]],
  ['no store', [say(404)], 'address', []],
  ['a web page', [new Response('<html>')], 'no-statements', []],
] as const)('a store that is %s', async (_, answers, fault, waits) => {
  const rest = [...answers]
  const got = await read(lrs, { fetch: async (...how) => rest.shift() ?? fetch(...how) })
  expect([got.fault, got.waits]).toEqual([fault, waits])
})

const STRANGER = {
  actor: { mbox: 'mailto:ai@do.vn' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: { id: 'https://elsewhere.example/course' },
}
