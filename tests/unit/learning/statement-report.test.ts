import { expect, test } from 'vitest'
import { createReportCounter } from '#learning/report-counter.ts'
import { followMore, statementQuery } from '#learning/statement-query.ts'
import { toJson } from '#learning/to-json.ts'
import { toStatements } from '#learning/to-statements.ts'
import type { TourEvent } from '#schema/event.ts'
import { EXTENSIONS } from '#schema/statement.ts'
import { finishedTour, newUuid, SETTING } from './sample-tour-events.ts'

const YEAR = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 11, 31) }
const NOW = Date.UTC(2026, 5, 1)
const TOURS = [{ key: 'dvcqg/khai-sinh', title: 'Khai sinh', procedure: '1.001193' }]
const newCounter = (now = NOW) => createReportCounter({ period: YEAR, now, tours: TOURS })

function statementsOf(events: TourEvent[], account = newUuid(), level: 'tour' | 'steps' = 'tour') {
  const stored = { stored: '2026-03-01T00:00:00.000Z', authority: { mbox: 'mailto:a@b.vn' }, version: '1.0.0' }
  return toStatements(events, events, { ...SETTING, level, account, registration: newUuid() }).map((it) => ({
    ...it,
    ...stored,
  }))
}
const page = (statements: unknown[], more = '') => JSON.stringify({ statements, more })

test('statements of a store give the same table as the logs they were made of', () => {
  const variants: Partial<TourEvent>[] = [{ mode: 'real' }, { mode: 'practise' }, { mode: 'watch' }]
  for (const level of ['tour', 'steps'] as const)
    for (const more of variants) {
      const events = finishedTour(more)
      const [fromStore, fromFile] = [newCounter(), newCounter()]
      fromStore.addStatements(page(statementsOf(events, newUuid(), level)), null)
      fromFile.addFile(toJson(events, '2026-02-01T00:00:00.000Z'), null)
      expect(fromStore.report(), `${level} ${more.mode}`).toEqual(fromFile.report())
    }
  const test = finishedTour({ mode: 'test' }).map((it) =>
    it.type === 'tour-finished' ? { ...it, passed: true, score: 1 } : it,
  )
  const counter = newCounter()
  counter.addStatements(page(statementsOf(test)), null)
  expect(counter.report().total).toMatchObject({ people: 1, finished: 1, unaided: 1 })
})

test('a person is one pseudonym, and somebody whose file is there too counts once', () => {
  const counter = newCounter()
  const account = newUuid()
  const [one, other] = [finishedTour({ attempt: 'a' }), finishedTour({ attempt: 'b' })]
  counter.addStatements(page([...statementsOf(one, account), ...statementsOf(other, account)]), 'can-bo')
  counter.addFile(toJson(one, '2026-02-01T00:00:00.000Z'), null)
  expect(counter.report().groups).toMatchObject([{ group: 'can-bo', people: 1, finished: 2 }])
})

test('statements of others are counted as such and nothing else', () => {
  const [own] = statementsOf(finishedTour())
  const strange = [
    null,
    7,
    { actor: { mbox: 'mailto:ai@do.vn' }, verb: own?.verb, object: own?.object },
    { ...own, object: { id: 'https://elsewhere.example/xapi/tours/dvcqg/khai-sinh' } },
    { ...own, object: { id: 'https://dan-loi.example/xapi/tours/../../x' } },
    { ...own, timestamp: 'hôm qua' },
  ]
  const counter = newCounter()
  expect(counter.addStatements(page([...strange, own]), null)).toEqual({ taken: 1, others: strange.length, more: '' })
  expect(counter.report().total.people).toBe(1)
})

test('what is no answer of a record store changes nothing', () => {
  for (const text of ['', '<html>', '[]', '{}', '{"statements":7}'])
    expect(newCounter().addStatements(text, null)).toBeNull()
})

test('nothing happened after the store was told of it, or after now', () => {
  const [own] = statementsOf(finishedTour())
  const ahead = { ...own, timestamp: '2031-01-01T00:00:00.000Z' }
  const counter = newCounter()
  counter.addStatements(page([ahead]), null)
  expect(counter.report().total.people).toBe(1)
  const before = createReportCounter({
    period: { from: Date.UTC(2030, 0), to: Date.UTC(2032, 0) },
    now: Date.UTC(2033, 0),
    tours: TOURS,
  })
  before.addStatements(page([ahead]), null)
  expect(before.report().total.people).toBe(0)
})

test('asked for is our profile, told since a day before the period; not until its end, as much is told late', () => {
  const url = new URL(statementQuery('https://lrs.example.vn/xapi', YEAR.from))
  expect(url.pathname).toBe('/xapi/statements')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    activity: 'https://dan-loi.example/xapi/profile/v1',
    related_activities: 'true',
    since: '2025-12-31T00:00:00.000Z',
    limit: '500',
  })
})

test.each([
  ['/xapi/statements?cursor=1', 'https://lrs.example.vn/xapi/statements?cursor=1'],
  ['https://lrs.example.vn/more/2', 'https://lrs.example.vn/more/2'],
  ['?cursor=3', 'https://lrs.example.vn/xapi?cursor=3'],
  ['https://evil.example/statements', null],
  ['//evil.example/statements', null],
  ['\\\\evil.example/statements', null],
  ['http://lrs.example.vn/more/2', null],
  ['https://lrs.example.vn:8443/more', null],
  ['https://a:b@lrs.example.vn/more', null],
  ['data:application/json,{}', null],
  ['javascript:alert(1)', null],
  ['https://[', null],
])('the rest at %s is asked for at %s', (more, next) => {
  expect(followMore('https://lrs.example.vn/xapi', more)).toBe(next)
})

test('a tour of skipped steps is only begun, and one whose steps nobody tells was not done alone', () => {
  for (const level of ['tour', 'steps'] as const) {
    const skipped = finishedTour({ mode: 'real' }).map((it) =>
      it.type === 'step-ended' ? { ...it, outcome: 'skipped' as const } : it,
    )
    const counter = newCounter()
    counter.addStatements(page(statementsOf(skipped, newUuid(), level)), null)
    expect(counter.report().total, level).toMatchObject({ people: 1, finished: 0, unaided: 0 })
  }
  const alone = finishedTour({ mode: 'real' }).filter((it) => it.type !== 'help-asked')
  const whole = statementsOf(alone)
  const bare = whole.map((it) => {
    const { [EXTENSIONS.steps]: _, ...rest } = it.result?.extensions ?? {}
    return { ...it, result: { ...it.result, extensions: rest } }
  })
  for (const [told, unaided] of [
    [whole, 1],
    [bare, 0],
  ] as const) {
    const counter = newCounter()
    counter.addStatements(page(told), null)
    expect(counter.report().total).toMatchObject({ finished: 1, unaided })
  }
})
