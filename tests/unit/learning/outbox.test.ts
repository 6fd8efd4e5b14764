import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBatch } from '#learning/cut-batch.ts'
import { judgeTrial } from '#learning/judge-trial.ts'
import { AT_EASE, afterAnswer, isDue } from '#learning/outbox.ts'
import { retryAfter } from '#learning/retry-after.ts'

const NOW = Date.parse('2026-01-05T08:00:00Z')
const clock = { now: NOW, random: 0.5 }
const answer = (status: number, header: string | null = null) => ({ status, retryAfter: header })
const rows = (n: number) => Array.from({ length: n }, (_, at) => at)

test.each([200, 201, 204, 299])('%d takes the whole group, and old troubles are forgotten', (status) => {
  const turn = afterAnswer([[1, 2], [3]], { ...AT_EASE, failures: 4, trouble: 'server' }, answer(status), clock)
  expect(turn).toEqual({ groups: [[3]], sent: [1, 2], refused: [], state: AT_EASE })
})

test.each([
  [400, 'bad'],
  [409, 'conflict'],
  [413, 'too-big'],
])('%d halves the group, and one alone is put aside as “%s”', (status, reason) => {
  const turn = afterAnswer([[1, 2, 3], [4]], AT_EASE, answer(status), clock)
  expect(turn).toMatchObject({ groups: [[1, 2], [3], [4]], sent: [], refused: [] })
  expect(afterAnswer([[3], [4]], AT_EASE, answer(status), clock)).toMatchObject({
    groups: [[4]],
    refused: [{ row: 3, reason }],
  })
})

test('however many are bad, halving finds exactly those, and asks little', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }), (bad) => {
      let groups = [rows(bad.length)]
      const sent: number[] = []
      const refused: number[] = []
      let posts = 0
      while (groups.length > 0) {
        posts += 1
        const status = groups[0]?.some((it) => bad[it]) ? 400 : 200
        const turn = afterAnswer(groups, AT_EASE, answer(status), clock)
        sent.push(...turn.sent)
        refused.push(...turn.refused.map((it) => it.row))
        groups = turn.groups
      }
      const sorted = (list: number[]) => list.sort((a, b) => a - b)
      expect(sorted(refused)).toEqual(rows(bad.length).filter((it) => bad[it]))
      expect(sorted(sent)).toEqual(rows(bad.length).filter((it) => !bad[it]))
      expect(posts).toBeLessThanOrEqual(1 + 2 * 6 * Math.max(1, refused.length))
    }),
  )
})

test.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'address'],
  [405, 'address'],
  [302, 'address'],
])('%d stops sending until somebody does something', (status, held) => {
  const turn = afterAnswer([[1, 2]], AT_EASE, answer(status), clock)
  expect(turn).toEqual({ groups: [], sent: [], refused: [], state: { ...AT_EASE, held } })
  expect(isDue(turn.state, NOW + 1e12)).toBe(false)
})

test.each([
  [0, 'network'],
  [408, 'busy'],
  [429, 'busy'],
  [500, 'server'],
  [503, 'server'],
])('%d is tried again: the wait is a random part of a time that doubles up to an hour', (status, trouble) => {
  let state = AT_EASE
  const waits = rows(10).map(() => {
    state = afterAnswer([[1]], state, answer(status), clock).state
    return (state.notBefore - NOW) / 1000
  })
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1800, 1800, 1800])
  expect(state).toMatchObject({ trouble, held: null, failures: 10 })
  expect([isDue(state, state.notBefore - 1), isDue(state, state.notBefore)]).toEqual([false, true])
})

test('a store that asks for time gets it, in seconds or as a date, and a day at most', () => {
  const wait = (header: string) => afterAnswer([[1]], AT_EASE, answer(429, header), clock).state.notBefore - NOW
  expect(wait('120')).toBe(120_000)
  expect(wait('Mon, 05 Jan 2026 08:10:00 GMT')).toBe(600_000)
  expect(wait('1')).toBe(15_000)
  expect(wait('99999999')).toBe(24 * 3_600_000)
})

test.each([null, '', 'soon', '-5', '1.5', '2026-01-05', 'tomorrow 10'])('%j as Retry-After says nothing', (header) => {
  expect(retryAfter(header, NOW)).toBeNull()
})

test('a date in the past is now', () => {
  expect(retryAfter('Mon, 05 Jan 2026 07:00:00 GMT', NOW)).toBe(0)
})

test('a clock that was set back does not stop sending for long', () => {
  const { state } = afterAnswer([[1]], AT_EASE, answer(503), { now: NOW + 400 * 86_400_000, random: 0.9 })
  expect(isDue(state, NOW)).toBe(true)
})

test('a POST holds at most fifty and 512 KB, and always one', () => {
  const of = (bytes: number, count: number) => Array.from({ length: count }, () => ({ bytes }))
  expect(cutBatch(of(2000, 90))).toHaveLength(50)
  const big = cutBatch(of(100_000, 20))
  expect(big).toHaveLength(5)
  // Written out with brackets and commas it is as large as it was taken for.
  expect(JSON.stringify(big.map((it) => 'x'.repeat(it.bytes - 2))).length).toBeLessThanOrEqual(512 * 1024)
  expect(cutBatch(of(700_000, 2))).toHaveLength(1)
  expect(cutBatch([])).toEqual([])
})

test.each([
  [200, ['1.0.3'], 200, 'ok'],
  [200, ['2.0.0', '1.0.3'], 400, 'ok'],
  [200, ['2.0.0'], 200, 'version'],
  [200, undefined, 200, 'address'],
  [404, undefined, 404, 'address'],
  [404, undefined, 401, 'unauthorized'],
  [200, ['1.0.3'], 401, 'unauthorized'],
  [200, ['1.0.3'], 403, 'forbidden'],
  [200, ['1.0.3'], 405, 'address'],
  [200, ['1.0.3'], 429, 'busy'],
  [200, ['1.0.3'], 503, 'server'],
  [503, undefined, 503, 'server'],
  [0, undefined, 0, 'network'],
])('a trial: about says %d %j, an empty POST %d: %s', (about, versions, post, result) => {
  expect(judgeTrial({ ...answer(about), versions }, answer(post))).toBe(result)
})
