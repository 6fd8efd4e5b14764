// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { gatherFacts, type Seen, stepsOn } from '#guide/gather-facts.ts'
import { resolveTarget } from '#locator/resolve-target.ts'
import type { Step } from '#schema/step.ts'
import { makeTour } from '../engine/sample-tour.ts'

const name = { role: 'textbox', names: ['Họ tên'] }
const ok = { role: 'button', names: ['Đồng ý'] }

/** What this page shows of step `a`, once it has come to rest unless told otherwise. */
function facts(html: string, step: Record<string, unknown>, seen: Seen = { present: new Set(), settled: true }) {
  document.body.innerHTML = html
  return again(step, seen)
}

function again(step: Record<string, unknown>, seen: Seen = { present: new Set(), settled: true }) {
  const tour = makeTour([{ id: 'a', page: 'p/a', ...step } as never, { id: 'b', page: 'p/b' }])
  const targetOf = (it: Step) => {
    const found = it.target && resolveTarget(document, it.target)
    return found && 'element' in found ? found.element : null
  }
  return gatherFacts(document, stepsOn(tour, 'p/a'), seen, targetOf).a
}

test('a step without conditions is wanted and not done', () => {
  expect(facts('', {})).toEqual({ held: false, wanted: true, branch: -1 })
})

test('steps of the page count on each of its screens, steps of a screen on that one alone', () => {
  const tour = makeTour([
    { id: 'trang', page: 'p/a' },
    { id: 'man-hinh', page: 'p/a#hop' },
    { id: 'khac', page: 'p/b' },
  ])
  const ids = (page: string) => stepsOn(tour, page).map((it) => it.id)
  expect(ids('p/a')).toEqual(['trang'])
  expect(ids('p/a#hop')).toEqual(['trang', 'man-hinh'])
  expect(ids('p/a#khac')).toEqual(['trang'])
})

test('a field is not held while it is being typed in, and is once the learner leaves it', () => {
  const step = { target: name, done: { on: 'filled' } }
  const html = '<label>Họ tên <input value="Nguyễn"></label><button>Khác</button>'
  expect(facts(html, step)?.held).toBe(true)
  document.querySelector('input')?.focus()
  expect(again(step)?.held).toBe(false)
  document.querySelector('button')?.focus()
  expect(again(step)?.held).toBe(true)
})

test('a group is not held while any field of it has the focus', () => {
  const step = { target: { role: 'group', names: ['Mẹ'] }, done: { on: 'filled' } }
  expect(facts('<fieldset><legend>Mẹ</legend><input value="a"></fieldset>', step)?.held).toBe(true)
  document.querySelector('input')?.focus()
  expect(again(step)?.held).toBe(false)
})

test.each(['click', 'next'])('done on %s is never read from the page', (on) => {
  expect(facts('<button>Đồng ý</button>', { target: ok, done: { on } })?.held).toBe(false)
})

test('appears and gone follow what is in the page', () => {
  expect(facts('<button>Đồng ý</button>', { done: { on: 'appears', target: ok } })?.held).toBe(true)
  expect(facts('', { done: { on: 'appears', target: ok } })?.held).toBe(false)
  expect(facts('', { done: { on: 'gone', target: ok } })?.held).toBe(true)
  expect(facts('<button>Đồng ý</button>', { done: { on: 'gone', target: ok } })?.held).toBe(false)
})

test('what was never there is gone only once the page has come to rest', () => {
  const step = { done: { on: 'gone', target: ok } }
  const seen: Seen = { present: new Set(), settled: false }
  expect(facts('', step, seen)?.held).toBe(false)
  expect(facts('<button>Đồng ý</button>', step, seen)?.held).toBe(false)
  expect(facts('', step, seen)?.held).toBe(true)
})

test('two that fit are not gone, nor hidden', () => {
  const two = '<button>Đồng ý</button><button>Đồng ý</button>'
  expect(facts(two, { done: { on: 'gone', target: ok } })?.held).toBe(false)
  expect(facts(two, { when: [{ hides: ok }] })?.wanted).toBe(false)
})

test('a target that cannot be found is not done', () => {
  expect(facts('', { target: name, done: { on: 'filled' } })?.held).toBe(false)
  const two = '<label>Họ tên <input value="a"></label><label>Họ tên <input value="b"></label>'
  expect(facts(two, { target: name, done: { on: 'filled' } })?.held).toBe(false)
})

test('a step is wanted when all its conditions hold', () => {
  const when = [{ shows: ok }, { hides: name }]
  expect(facts('<button>Đồng ý</button>', { when })?.wanted).toBe(true)
  expect(facts('<button>Đồng ý</button><label>Họ tên <input></label>', { when })?.wanted).toBe(false)
  expect(facts('', { when })?.wanted).toBe(false)
})

test('the first branch whose conditions hold is named', () => {
  const branches = [
    { when: [{ shows: name }], to: 'b' },
    { when: [{ shows: ok }], to: 'b' },
  ]
  expect(facts('<button>Đồng ý</button>', { branches })?.branch).toBe(1)
  expect(facts('', { branches })?.branch).toBe(-1)
})

test('nothing of the page is in what is gathered', () => {
  const html = '<label>Họ tên <input value="079012345678"></label><button>Đồng ý</button>'
  const gathered = facts(html, { target: name, done: { on: 'filled' }, when: [{ shows: ok }] })
  expect(JSON.stringify(gathered)).toBe('{"held":true,"wanted":true,"branch":-1}')
})
