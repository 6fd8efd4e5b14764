import { expect, test } from 'vitest'
import { toTroubledSteps, toTroubleReport } from '#learning/to-trouble-report.ts'
import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'

let count = 0
const event = (type: TourEvent['type'], step: string, at = '2026-03-01T08:00:00.000Z', version = 1): TourEvent => ({
  id: `e${count++}`,
  attempt: 'a',
  seq: count,
  type,
  step,
  at,
  version,
  portal: 'mau',
  tour: 'tra-cuu',
  mode: 'real',
})

const learned = (step: string, label: string): Learned => ({
  key: `real/mau/tra-cuu/${step}`,
  tour: 'real/mau/tra-cuu',
  step,
  version: 1,
  at: '2026-03-01T08:00:00.000Z',
  fingerprint: {
    v: 1,
    role: 'button',
    tag: 'button',
    names: [{ text: label, from: 'text' }],
    heading: 'Xin chào Nguyễn Văn A',
  } as never,
})

test('counts what went wrong by step and version of the tour, the worst first, and leaves the rest of the log out', () => {
  const steps = toTroubledSteps(
    [
      event('step-shown', 'tim'),
      event('target-healed', 'nop'),
      event('target-missing', 'tim'),
      event('target-missing', 'tim', '2026-03-04T08:00:00.000Z'),
      event('target-missing', 'tim', '2026-03-02T08:00:00.000Z', 2),
    ],
    [],
  )
  expect(steps.map((it) => [it.step, it.version, it.missing, it.healed, it.last])).toEqual([
    ['tim', 1, 2, 0, '2026-03-04'],
    ['tim', 2, 1, 0, '2026-03-02'],
    ['nop', 1, 0, 1, '2026-03-01'],
  ])
})

test('of the page it holds the label of the target alone, and only where the target was found changed', () => {
  const steps = toTroubledSteps(
    [event('target-healed', 'nop'), event('target-missing', 'tim')],
    [learned('nop', 'Gửi hồ sơ'), learned('tim', 'Tìm kiếm')],
  )
  const file = toTroubleReport(steps, '2026-03-05')
  expect(steps.find((it) => it.step === 'nop')?.now).toEqual({ role: 'button', tag: 'button', label: 'Gửi hồ sơ' })
  expect(file).not.toContain('Nguyễn Văn A')
  expect(file).not.toContain('Tìm kiếm')
  expect(file).not.toMatch(/T08:00/)
})

test('without trouble there is nothing to report', () => {
  expect(toTroubledSteps([event('step-shown', 'tim')], [learned('tim', 'Tìm')])).toEqual([])
})
