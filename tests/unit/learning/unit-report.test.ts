import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeLogs } from '#learning/merge-logs.ts'
import { createReportCounter } from '#learning/report-counter.ts'
import { readableEvents, toAttempts } from '#learning/to-attempts.ts'
import { toJson } from '#learning/to-json.ts'
import { toTourLevels } from '#learning/tour-levels.ts'
import type { TourEvent } from '#schema/event.ts'
import type { Group } from '#schema/groups.ts'
import { anyLog, NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

const JUNE = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 31) }
const TOURS = [
  { key: 'p/khai-sinh', title: 'Khai sinh', procedure: '1.001193' },
  { key: 'q/khai-sinh', title: 'Khai sinh, cổng khác', procedure: '1.001193' },
  { key: 'p/trich-luc', title: 'Trích lục', procedure: '2.000635' },
  { key: 'p/dang-nhap', title: 'Đăng nhập', procedure: null },
]
const newCounter = () => createReportCounter({ period: JUNE, now: NOW, tours: TOURS })
const file = (events: TourEvent[], group?: Group) => toJson(events, '2026-02-01T00:00:00.000Z', group)

/** An attempt at a tour, finished unless said otherwise. */
function attempt(name: string, tour: string, last: Partial<TourEvent> & { mode: TourEvent['mode'] }, helped = false) {
  const all = { attempt: name, tour, mode: last.mode }
  return attemptOf(
    event('tour-started', 0, { ...all, id: `${name}-0` }),
    ...(helped ? [event('help-asked', 1, { ...all, id: `${name}-h`, step: 'mot' })] : []),
    event('step-ended', 2, { ...all, id: `${name}-1`, step: 'mot', outcome: 'done' }),
    event('tour-finished', 3, { ...all, id: `${name}-2`, ...last }),
  )
}
const passed = (name: string, tour = 'khai-sinh') => attempt(name, tour, { mode: 'test', passed: true })
const guided = (name: string, tour = 'khai-sinh') => attempt(name, tour, { mode: 'practise' })

function read(files: readonly string[]) {
  const counter = newCounter()
  for (const it of files) expect(counter.addFile(it, null)).toBeNull()
  return counter.report()
}
/** The table alone. */
function count(...files: string[]) {
  const { joined: _, ...table } = read(files)
  return table
}

test('people, tours and what was done without help are counted by group and procedure', () => {
  const report = count(
    file([...passed('a1'), ...guided('a2', 'trich-luc')], 'can-bo'),
    file([...guided('b1'), ...guided('b2')], 'can-bo'),
    file(guided('c1'), 'nguoi-dan'),
    file(passed('d1', 'dang-nhap')),
  )
  expect(report.total).toEqual({ people: 4, peopleFinished: 4, peopleUnaided: 2, finished: 6, unaided: 2 })
  expect(report.groups.map((it) => [it.group, it.people])).toEqual([
    ['nguoi-dan', 1],
    ['can-bo', 2],
    [null, 1],
  ])
  expect(report.rows.map((it) => [it.group, it.procedure?.code, it.people, it.finished, it.unaided])).toEqual([
    ['nguoi-dan', '1.001193', 1, 1, 0],
    ['can-bo', '1.001193', 2, 3, 1],
    ['can-bo', '2.000635', 1, 1, 0],
    [null, null, 1, 1, 1],
  ])
})

test.each([
  ['a test passed', attempt('a', 'khai-sinh', { mode: 'test', passed: true }), 1, 1],
  ['a test not passed', attempt('a', 'khai-sinh', { mode: 'test', passed: false }), 1, 0],
  ['guided practice', attempt('a', 'khai-sinh', { mode: 'practise' }), 1, 0],
  ['the real portal without help', attempt('a', 'khai-sinh', { mode: 'real' }), 1, 1],
  ['the real portal with help', attempt('a', 'khai-sinh', { mode: 'real' }, true), 1, 0],
  ['only watched', attempt('a', 'khai-sinh', { mode: 'watch' }), 0, 0],
  ['left', attempt('a', 'khai-sinh', { mode: 'real', type: 'tour-left' }), 0, 0],
])('%s: finished and unaided', (_, events, finished, unaided) => {
  expect(count(file(events)).total).toMatchObject({ people: 1, finished, unaided })
})

test('one person’s files count once: the same twice, and an older and a newer one, in any order', () => {
  const older = file(guided('a1'), 'can-bo')
  const newer = file([...guided('a1'), ...passed('a2')], 'can-bo')
  const once = count(newer)
  expect(once.total).toMatchObject({ people: 1, finished: 2 })
  for (const order of [
    [newer, newer],
    [older, newer],
    [newer, older, older],
  ])
    expect(count(...order)).toEqual(once)
})

test('files that only a third one ties together are one person’s all the same', () => {
  const [one, other, both] = [file(guided('a')), file(guided('b')), file([...guided('a'), ...guided('b')])]
  expect(count(one, other).total.people).toBe(2)
  expect(count(one, other, both)).toEqual(count(both))
})

test('an attempt that one file shows in the middle and another at its end has reached the end', () => {
  const whole = passed('a')
  const report = count(file(whole), file(whole.slice(0, 2)))
  expect(report.total).toEqual({ people: 1, peopleFinished: 1, peopleUnaided: 1, finished: 1, unaided: 1 })
})

test('only what happened in the period counts, but it all helps to know who is who', () => {
  const may = passed('a').map((it) => ({ ...it, at: it.at.replace('2026-01', '2025-12') }))
  expect(count(file(may)).total.people).toBe(0)
  const report = count(file([...may, ...guided('b')]), file([...may, ...guided('c')]))
  expect(report.total).toMatchObject({ people: 1, finished: 2, unaided: 0 })
})

test('a clock set ahead or back moves an attempt no further than it can have been', () => {
  const [begin, middle, end] = passed('a')
  const ahead = [begin, middle, { ...end, at: '2031-01-01T00:00:00.000Z' }] as TourEvent[]
  const counter = createReportCounter({ period: JUNE, now: Date.UTC(2026, 0, 20), tours: TOURS })
  counter.addFile(file(ahead), null)
  expect(counter.report().total.unaided).toBe(1)
  const back = [begin, middle, { ...end, at: '2001-01-01T00:00:00.000Z' }] as TourEvent[]
  expect(count(file(back)).total.unaided).toBe(1)
})

test('a period of whole days on the reporter’s own calendar takes its last minute too, in whatever zone it was written', () => {
  const late = passed('a').map((it) => ({ ...it, at: new Date(JUNE.to).toISOString() }))
  expect(count(file(late)).total.people).toBe(1)
})

test('a machine moved to another time zone in the middle, and the same attempt taken in twice, change nothing', () => {
  const zone = process.env.TZ
  const events = [...passed('a'), ...guided('b')]
  const [here, ...elsewhere] = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
    process.env.TZ = name
    const twice = [...events, ...events.map((it) => ({ ...it }))]
    return [
      count(file(twice)),
      toTourLevels(twice, NOW),
      toAttempts(readableEvents(mergeLogs(events, twice).events).events),
    ]
  })
  process.env.TZ = zone
  for (const it of elsewhere) expect(it).toEqual(here)
  expect(here?.[0]).toEqual(count(file(events)))
  expect(here?.[2]).toHaveLength(2)
})

test('tours of one procedure are one row; what this copy does not know is one row of its own', () => {
  const elsewhere = guided('b').map((it) => ({ ...it, portal: 'q' }))
  const unknown = ['x', 'y'].flatMap((tour) => guided(tour, tour))
  const { rows } = count(file([...guided('a'), ...elsewhere]), file(unknown))
  expect(rows.map((it) => [it.procedure?.title ?? null, it.people, it.finished])).toEqual([
    ['Khai sinh', 1, 2],
    [null, 1, 2],
  ])
})

test('who makes the report may say the group of files that name none; a file that names one keeps it', () => {
  const counter = newCounter()
  counter.addFile(file(guided('a')), 'hoc-sinh')
  counter.addFile(file(guided('b'), 'can-bo'), 'hoc-sinh')
  expect(counter.report().groups.map((it) => it.group)).toEqual(['hoc-sinh', 'can-bo'])
})

test('what is no log changes nothing and comes back with a reason', () => {
  const counter = newCounter()
  counter.addFile(file(guided('a')), null)
  const before = counter.report()
  for (const text of [
    '',
    '{',
    '[]',
    '{"format":"dan-loi-log","version":9}',
    file(guided('b')).replace('"seq": 0', '"seq": -1'),
  ]) {
    expect(counter.addFile(text, null)).toEqual({ vi: expect.any(String), en: expect.any(String) })
    expect(counter.report()).toEqual(before)
  }
})

test('nothing of a person is in the report: no id, no time', () => {
  const text = JSON.stringify(count(file(passed('bi-mat-1')), file(guided('bi-mat-2'), 'can-bo')))
  expect(text).not.toMatch(/bi-mat|2026|:\d\d:/)
})

test('any logs, in any order and however often, give the same report', () => {
  fc.assert(
    fc.property(fc.array(anyLog, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), (logs, picks) => {
      // Attempts of different people have different ids.
      const files = logs.map((log, person) =>
        file(log.map((it) => ({ ...it, id: `${person}-${it.id}`, attempt: `${person}-${it.attempt}` }))),
      )
      const shuffled = [...files, ...files].sort(() => ((picks.next().value ?? 0) % 2) - 0.5)
      const [one, other] = [count(...files), count(...shuffled)]
      expect(other).toEqual(one)
      expect(one.total.unaided).toBeLessThanOrEqual(one.total.finished)
      expect(one.total.people).toBeLessThanOrEqual(logs.length)
    }),
  )
})

test('files that count as of one person are said, in whatever order they come', () => {
  const whole = file([...guided('a'), ...guided('b'), ...guided('c')])
  const each = ['a', 'b', 'c', 'd'].map((it) => file(guided(it)))
  expect(read(each).joined).toBe(0)
  expect(read([...each, whole])).toMatchObject({ joined: 3, total: { people: 2 } })
  expect(read([whole, ...each]).joined).toBe(3)
})
