import { expect, test } from 'vitest'
import { readCarriedLog, toCarriedLog } from '#learning/carried-log.ts'
import { mergeLogs } from '#learning/merge-logs.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { toSupportDays } from '#learning/support-days.ts'
import { readableEvents, toAttempts } from '#learning/to-attempts.ts'
import { toJson } from '#learning/to-json.ts'
import { type LogEvent, type SupportEvent, supportEvent, unitName } from '#schema/support.ts'
import { event } from './sample-events.ts'

let count = 0
function support(more: Partial<SupportEvent> = {}): SupportEvent {
  const id = `ho-tro-${count++}`
  return { id, attempt: id, type: 'support-given', at: '2026-11-22T03:00:00.000Z', seq: 0, kinds: ['service'], ...more }
}
const dayOf = (at: string) => at.slice(0, 10)

test('support is counted day by day and kind by kind, each once however often it was taken in', () => {
  const twice = support({ kinds: ['skills', 'vneid'], group: 'nguoi-dan' })
  const later = support({ at: '2026-11-23T03:00:00.000Z', kinds: ['business-qr'] })
  expect(toSupportDays([twice, twice, later, support()], dayOf)).toEqual([
    expect.objectContaining({ day: '2026-11-23', times: 1 }),
    {
      day: '2026-11-22',
      times: 2,
      kinds: { skills: 1, 'business-qr': 0, vneid: 1, service: 1 },
      groups: { 'hoc-sinh': 0, 'nguoi-dan': 1, 'can-bo': 0, 'nguoi-lao-dong': 0 },
    },
  ])
})

test('support is no attempt of one’s own, and raises nothing', () => {
  const read = readableEvents([support(), event('tour-started', 0)])
  expect(read).toMatchObject({ events: { length: 1 }, supports: { length: 1 }, broken: 0 })
  expect(toAttempts(read.events)).toHaveLength(1)
})

test('it goes along by file and by QR code, and taken in twice it is there once', async () => {
  const log: LogEvent[] = [event('tour-started', 0), support({ unit: 'Xã Mường Khương' })]
  const file = readLogFile(toJson(log, '2026-11-22T04:00:00.000Z'))
  if ('refused' in file) throw new Error(file.refused)
  const codes = await readCarriedLog((await toCarriedLog(file.events, file.supports)).join(), 100)
  if ('refused' in codes) throw new Error(codes.refused)
  const carried = readableEvents(codes.values)
  expect(carried.supports).toEqual([log[1]])
  const again = mergeLogs<LogEvent>(log, [...carried.events, ...carried.supports])
  expect(again).toMatchObject({ fresh: [], known: 2, contradicting: 0 })
})

test.each(['Xã Mường Khương', 'Phường 12', 'Đơn vị Trường THCS Suối Quyền'])('%s is a unit', (name) => {
  expect(unitName.safeParse(name).success).toBe(true)
})

test.each([
  ...[
    'Mường Khương',
    'Xã a@b.vn',
    'Xã 0912345678',
    'Phường 123',
    'Xã A, nhà bà B',
    'Xã A 001234567890',
    'Xã =1',
    'Xã ',
  ],
  `Xã ${'a'.repeat(60)}`,
])('“%s” is none: no number, address or remark fits in', (name) => {
  expect(unitName.safeParse(name).success).toBe(false)
})

test('there is no field in which a name could stand', () => {
  expect(supportEvent.safeParse({ ...support(), name: 'Bà Năm' }).success).toBe(false)
  expect(supportEvent.safeParse({ ...support(), kinds: [] }).success).toBe(false)
})
