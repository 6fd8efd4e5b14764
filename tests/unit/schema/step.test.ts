import { expect, test } from 'vitest'
import { parse } from '#schema/parse.ts'
import { step } from '#schema/step.ts'
import { tip } from '#schema/tip.ts'

const base = { id: 'a', page: 'p/a', do: 'Làm.', done: { on: 'next' }, source: 'nguon' }
const faults = (more: object) => {
  const read = parse(step, { ...base, ...more })
  return 'faults' in read ? read.faults.join() : ''
}
const field = (name: string, role = 'textbox') => ({ target: { role, names: [name] } })

test.each(['click', 'filled', 'chosen', 'attached'])('done on %s needs a target', (on) => {
  expect(faults({ done: { on } })).toMatch(/needs a target/)
  expect(faults({ done: { on }, target: { role: 'button', names: ['X'] } })).toBe('')
})

test.each(['log-in', 'passcode', 'otp', 'sign', 'pay', 'submit'])(
  'a %s step is never done by touching something',
  (own) => {
    const target = { role: 'button', names: ['X'] }
    expect(faults({ own, target, done: { on: 'click' } })).toMatch(/person alone/)
    expect(faults({ own })).toBe('')
  },
)

test.each(['Mật khẩu', 'MẬT KHẨU', 'Nhập passcode', 'Mã xác nhận', 'OTP', 'Captcha'])(
  'no step points at a field called %s',
  (name) => {
    expect(faults(field(name))).toMatch(/password/)
  },
)

test('no step points at such a field under another role', () => {
  expect(faults(field('Mật khẩu', 'searchbox'))).toMatch(/password/)
})

test('no step points at such a field written in NFD', () => {
  expect(faults(field('Mật khẩu'.normalize('NFD')))).toMatch(/password/)
})

test('no tip points at such a field', () => {
  expect(parse(tip, { id: 'a', text: 'Lời mách.', source: 'nguon', ...field('Mật khẩu') })).toHaveProperty('faults')
})

test('done, own and conditions are of the known kinds alone', () => {
  for (const more of [
    { done: { on: 'eval', code: '1' } },
    { done: { on: 'click', script: 'x' } },
    { own: 'khac' },
    { when: [{ shows: { role: 'button', names: ['X'] }, and: 1 }] },
    { when: [{ matches: 'x' }] },
    { when: [] },
    { done: { on: 'filled', check: '^[0-9]+$' }, ...field('Số') },
  ])
    expect(faults(more), JSON.stringify(more)).not.toBe('')
})
