import { expect, test } from 'vitest'
import { keptEnd } from '#guide/kept-end.ts'
import type { Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'

const session = (attempt: string, status: Session['status']) => ({ attempt, status }) as Session
const scene = (it: Session | null, who?: string) => {
  const guest = who === undefined ? null : { who }
  return { session: it, tour: it && { id: 'bai' }, tips: [], guest } as unknown as Scene
}

test('the last card stays when the page is looked at again, until it is put away or another tour is there', () => {
  const before = scene(session('a', 'running'))
  const end = session('a', 'finished')
  expect(keptEnd(before, end, scene(null))).toMatchObject({ session: end, tour: { id: 'bai' } })
  const other = scene(session('b', 'running'))
  expect(keptEnd(before, end, other)).toBe(other)
  const nothing = scene(null)
  for (const [was, now] of [
    [undefined, end],
    [scene(null), end],
    [before, session('a', 'running')],
    [before, session('a', 'left')],
    [before, session('b', 'finished')],
    [before, null],
  ] as const)
    expect(keptEnd(was, now, nothing)).toBe(nothing)
})

test('what somebody finished is not for the next person at the machine: it goes when a guest comes, and with them', () => {
  const end = session('a', 'finished')
  for (const [was, now] of [
    [undefined, 'một'],
    ['một', 'hai'],
    ['một', undefined],
  ]) {
    const next = scene(null, now)
    expect(keptEnd(scene(session('a', 'running'), was), end, next)).toBe(next)
  }
  expect(keptEnd(scene(session('a', 'running'), 'một'), end, scene(null, 'một'))).toMatchObject({ session: end })
})
