import { describe, expect, it } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import { toOutline } from '#engine/to-outline.ts'
import type { Mode } from '#schema/event.ts'
import type { Session } from '#schema/session.ts'
import { SAMPLE } from './sample-tour.ts'

const session = (more: Partial<Session> = {}, mode: Mode = 'practise'): Session => ({
  ...startSession('p', SAMPLE, mode, 'lan-1', 1, '2026-01-01T00:00:00.000Z'),
  ...more,
})
const states = (at: Session) => toOutline(SAMPLE, at)?.flatMap((part) => part.steps.map((it) => it.state))

describe('the tour as a list beside the page', () => {
  it('tells what is behind one, what was left out, where one is and what is to come', () => {
    const outcomes = { mo: 'done', go: 'skipped', 'dong-y': 'not-needed' } as const
    expect(states(session({ step: 'dang-nhap', outcomes }))).toEqual([
      ...['done', 'left-out', 'left-out', 'now', 'to-come', 'to-come'],
    ])
  })

  it('at the end nothing is left to be done now', () => {
    const outcomes = Object.fromEntries(SAMPLE.steps.map((it) => [it.id, 'done' as const]))
    expect(states(session({ status: 'finished', step: 'xem', outcomes }))).toEqual(SAMPLE.steps.map(() => 'done'))
  })

  it('counts through its parts, and a part begins where a step names one', () => {
    const steps = SAMPLE.steps.map((it) => (it.id === 'dang-nhap' ? { ...it, part: 'Đăng nhập' } : it))
    const parts = toOutline({ ...SAMPLE, steps }, session()) ?? []
    expect(parts.map((it) => [it.title, it.steps.map((step) => step.number)])).toEqual([
      [null, [1, 2, 3]],
      ['Đăng nhập', [4, 5, 6]],
    ])
  })

  it('gives nothing away in a test, nor at a step that is to be done unaided', () => {
    expect(toOutline(SAMPLE, session({}, 'test'))).toBeNull()
    expect(toOutline(SAMPLE, session({ known: ['mo'] }, 'real'))).toBeNull()
    expect(toOutline(SAMPLE, session({ known: ['mo'], helped: ['mo'] }, 'real'))).not.toBeNull()
  })
})
