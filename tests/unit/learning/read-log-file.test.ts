import { expect, test } from 'vitest'
import { readLogFile } from '#learning/read-log-file.ts'
import { toJson } from '#learning/to-json.ts'
import { MOST_CHARACTERS, MOST_EVENTS } from '#schema/log-file.ts'
import { attemptOf, event } from './sample-events.ts'

const EVENTS = attemptOf(
  event('tour-started', 0),
  event('tour-finished', 5, { mode: 'test', passed: true, score: 0.9 }),
)
const FILE = JSON.parse(toJson(EVENTS, '2026-01-02T00:00:00.000Z'))
const read = (change: object) => readLogFile(JSON.stringify({ ...FILE, ...change }))
const refusal = (text: string) => {
  const result = readLogFile(text)
  return 'refused' in result ? result.refused : null
}

test('an exported log is read as it was', () => {
  expect(read({})).toEqual({ events: EVENTS, supports: [] })
})

test('what is no log is refused with a reason in both languages', () => {
  expect(readLogFile('{"format": "dan-loi-')).toEqual({
    refused: 'not-json',
    reason: {
      vi: 'Không đọc được tệp này. Có thể tệp bị hỏng hoặc chép chưa xong.',
      en: 'The file cannot be read. It may be damaged or copied only in part.',
    },
  })
  for (const text of ['[]', 'null', '"dan-loi-log"', '{}', '{"format":"dan-loi-trouble","version":1}'])
    expect(refusal(text), text).toBe('not-a-log')
})

test('a log of a later version asks for an update', () => {
  expect(read({ version: 2, more: true })).toMatchObject({ refused: 'newer' })
})

test('a file with one fault is refused whole, and says where', () => {
  const broken = read({ events: [EVENTS[0], { ...EVENTS[1], at: 'hôm qua' }] })
  expect(broken).toMatchObject({ refused: 'broken', fault: expect.stringContaining('events → 1 → at: viết sai dạng') })
  expect(read({ exportedAt: undefined })).toMatchObject({ refused: 'broken' })
})

test('an event has no place for anything but what the log holds', () => {
  const more = read({ events: [{ ...EVENTS[0], value: 'Nguyễn Văn A' }] })
  expect(more).toMatchObject({ refused: 'broken', fault: expect.stringContaining('có mục lạ: value') })
  expect(JSON.stringify(more)).not.toContain('Nguyễn')
  expect(refusal(JSON.stringify(FILE).replace('"seq":0', '"seq":0,"__proto__":{"seq":9}'))).toBe('broken')
})

test('a fault is no longer than can be read', () => {
  const long = read({ events: [{ ...EVENTS[0], ['x'.repeat(5000)]: 1 }] })
  expect('fault' in long && long.fault?.length).toBe(300)
})

test('too large and too many are refused before they are looked at', () => {
  expect(refusal(' '.repeat(MOST_CHARACTERS + 1))).toBe('too-big')
  const many = `{"format":"dan-loi-log","version":1,"events":[${'0,'.repeat(MOST_EVENTS)}0]}`
  expect(refusal(many)).toBe('too-many')
})
