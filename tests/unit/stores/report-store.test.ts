import { expect, test, vi } from 'vitest'
import { toJson } from '#learning/to-json.ts'
import type { Period, ReportNews, ReportOrder } from '#schema/unit-report.ts'
import { createReportReader } from '#stores/report-store.ts'
import { createReportWorker } from '#stores/report-worker.ts'
import { finishedTour } from '../learning/sample-tour-events.ts'

const YEAR: Period = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 11, 31) }
const LATER: Period = { from: Date.UTC(2027, 0, 1), to: Date.UTC(2027, 11, 31) }
const NOW = Date.UTC(2026, 5, 1)
const TOURS = [{ key: 'dvcqg/khai-sinh', title: 'Khai sinh', procedure: '1.001193' }]
const DOOR = { endpoint: 'https://lrs.example.vn/xapi', key: 'k', secret: 's' }

/** A reader whose worker runs here; `pages`: what a record store answers, one after the other. */
function create(pages: (() => { status: number; text: string })[] = []) {
  const world = {
    opened: 0,
    ended: 0,
    orders: [] as ReportOrder['type'][],
    asked: [] as string[],
    die: () => {},
    hear: (_: ReportNews) => {},
  }
  const reader = createReportReader({
    tours: TOURS,
    now: () => NOW,
    openWorker(heard, broken) {
      world.opened += 1
      world.die = broken
      world.hear = heard
      let alive = true
      const take = createReportWorker(
        (news) => void (alive && setTimeout(() => heard(news))),
        performance.now.bind(performance),
      )
      return {
        order(order) {
          world.orders.push(order.type)
          take(order)
        },
        end() {
          alive = false
          world.ended += 1
        },
      }
    },
    async get(_, url) {
      world.asked.push(url)
      return { retryAfter: null, ...(pages.shift()?.() ?? { status: 0, text: '' }) }
    },
  })
  return { reader, world, now: () => reader.state.getState() }
}

const log = (name: string) =>
  new File(
    [
      toJson(
        finishedTour({ attempt: name }).map((it) => ({ ...it, id: `${name}-${it.seq}` })),
        '2026-02-01T00:00:00.000Z',
      ),
    ],
    `${name}.json`,
  )

test('files are counted; those that cannot be are named with the reason, and the rest counts', async () => {
  const { reader, now } = create()
  const huge = Object.defineProperty(new File(['{}'], 'khong-lo.json'), 'size', { value: 4e8 })
  const gone = Object.assign(new File(['{}'], 'mat.json'), {
    text: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  })
  const bad = [new File(['{"format":'], 'hong.json'), new File(['[]'], 'la.json'), huge, gone]
  await reader.addFiles([log('a'), ...bad, log('b'), log('a')], null, YEAR)
  expect(now()).toMatchObject({
    phase: 'ready',
    files: { read: 7, total: 7 },
    refusedCount: 4,
    fault: null,
    period: YEAR,
  })
  expect(now().refused.map((it) => it.name)).toEqual(['hong.json', 'la.json', 'khong-lo.json', 'mat.json'])
  expect(new Set(now().refused.map((it) => it.reason.vi)).size).toBe(4)
  expect(now().report?.total.people).toBe(2)
})

test('more files go into the same count; another period reads all of them anew', async () => {
  const { reader, world, now } = create()
  await reader.addFiles([log('a')], 'can-bo', YEAR)
  await Promise.all([reader.addFiles([log('b')], 'nguoi-dan', YEAR), reader.addFiles([log('c')], null, YEAR)])
  expect(now().report?.groups.map((it) => it.group)).toEqual(['nguoi-dan', 'can-bo', null])
  expect([world.opened, now().phase]).toEqual([1, 'ready'])
  await reader.readAnew(LATER)
  expect(now()).toMatchObject({ phase: 'ready', period: LATER, files: { read: 3, total: 3 } })
  expect(now().report?.total.people).toBe(0)
  expect([world.opened, world.ended]).toEqual([2, 1])
  await reader.addFiles([log('d')], null, YEAR)
  expect(now().report?.total.people).toBe(4)
})

test('stopped in the middle, the worker ends at once, nothing is kept and nothing more is handed over', async () => {
  const { reader, world, now } = create()
  void reader.addFiles(
    Array.from({ length: 500 }, (_, n) => log(`x${n}`)),
    null,
    YEAR,
  )
  await vi.waitFor(() => expect(world.orders.filter((it) => it === 'read-files').length).toBeGreaterThan(1))
  reader.stop()
  const orders = world.orders.length
  expect([world.ended, now().phase, now().report, now().files.total]).toEqual([1, 'stopped', null, 0])
  await new Promise((done) => setTimeout(done, 50))
  expect([world.orders.length, now().phase]).toEqual([orders, 'stopped'])
  await reader.addFiles([log('a')], null, YEAR)
  expect([now().phase, now().report?.total.people]).toEqual(['ready', 1])
})

test('a worker that dies is told of, and the next try starts another', async () => {
  const { reader, world, now } = create()
  void reader.addFiles([log('a')], null, YEAR)
  world.die()
  expect(now()).toMatchObject({ phase: 'broken', report: null })
  await reader.addFiles([log('b')], null, YEAR)
  expect([world.opened, now().phase, now().report?.total.people]).toEqual([2, 'ready', 2])
})

const page = (more: string, attempt: string) => () => ({
  status: 200,
  text: JSON.stringify({ more, statements: [statement(attempt)] }),
})
const statement = (attempt: string) => ({
  actor: { account: { homePage: 'https://a.vn', name: attempt } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://dan-loi.example/xapi/tours/dvcqg/khai-sinh/practice' },
  context: { extensions: { 'http://id.tincanapi.com/extension/attempt-id': attempt } },
  timestamp: '2026-03-01T00:00:00.000Z',
})

test('a record store is read to its end, beside files', async () => {
  const { reader, world, now } = create([page('/more/1', 'a'), page('', 'b')])
  await reader.addFiles([log('c')], null, YEAR)
  await reader.addStore(DOOR, 'can-bo', YEAR)
  expect(world.asked.at(-1)).toBe('https://lrs.example.vn/more/1')
  expect(now()).toMatchObject({ phase: 'ready', fault: null, statements: { taken: 2, others: 0 } })
  expect(now().report?.total).toMatchObject({ people: 3, unaided: 2 })
})

test('a store that was read in part is not in the table at all, and the reason is told; the files stay', async () => {
  const { reader, now } = create([page('/more/1', 'a'), () => ({ status: 403, text: '' })])
  await reader.addFiles([log('c')], null, YEAR)
  await reader.addStore(DOOR, null, YEAR)
  expect(now()).toMatchObject({
    phase: 'ready',
    fault: 'forbidden',
    statements: { taken: 0 },
    files: { read: 1, total: 1 },
  })
  expect(now().report?.total.people).toBe(1)
  await reader.readAnew(YEAR)
  expect(now()).toMatchObject({ phase: 'ready', fault: null })
})

test('what goes wrong in the worker ends the reading, and says so', async () => {
  const said: string[] = []
  const take = createReportWorker(
    (news) => void said.push(news.type),
    () => {
      throw new Error('no clock')
    },
  )
  take({ type: 'begin', period: YEAR, now: NOW, tours: TOURS })
  take({ type: 'read-files', files: [log('a')], group: null })
  await vi.waitFor(() => expect(said).toEqual(['broken']))
})

test('a worker that says it cannot go on leaves no page waiting', async () => {
  const { reader, world, now } = create()
  const reading = reader.addFiles([log('a')], null, YEAR)
  await vi.waitFor(() => expect(world.opened).toBe(1))
  world.hear({ type: 'broken' })
  await vi.waitFor(() => expect(now().phase).toBe('broken'))
  void reading
})
