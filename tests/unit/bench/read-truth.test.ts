// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { composeForms } from '../../../scripts/bench/compose-forms.ts'
import { truthByExample, truthByKey } from '../../../scripts/bench/read-truth.ts'

const parse = (html: string) => new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
const words = (truth: { from: Element; to: Element | null }[]) =>
  truth.map((it) => [it.from.textContent || it.from.id, it.to && (it.to.textContent || it.to.id)])

const example = (number: number) => ({
  key: `nút: ${number}`,
  before: `<p><button id="a${number}">Nút ${number}</button><a href="#">Xem ${number}</a></p>`,
  after: `<a href="#">Xem ${number}</a><div><button id="b${number}">Bấm ${number}</button></div>`,
})
const examples = Array.from({ length: 30 }, (_, number) => example(number))

test('a form has 8 to 15 examples in one order, the newer one lacks one of them', () => {
  for (const form of composeForms(examples, 40)) {
    const [before, after] = [parse(form.before), parse(form.after)]
    const numbers = (of: Document) =>
      [...of.querySelectorAll('[data-example]')].map((it) => it.getAttribute('data-example'))
    expect(numbers(before).length).toBeGreaterThanOrEqual(8)
    expect(numbers(before).length).toBeLessThanOrEqual(15)
    const left = numbers(after)
    expect(left).toHaveLength(numbers(before).length - 1)
    expect(numbers(before).filter((it) => left.includes(it))).toEqual(left)
  }
})

test('no id stands twice in a form', () => {
  const alike = [...examples, ...examples.map((it) => ({ ...it, key: `hai ${it.key}` }))]
  for (const form of composeForms(alike, 40)) {
    const ids = [...parse(form.before).querySelectorAll('[id]')].map((it) => it.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('the truth of a form is what the example says, whatever its elements are called and wherever they stand', () => {
  for (const form of composeForms(examples, 10)) {
    const [before, after] = [parse(form.before), parse(form.after)]
    const lost = [...before.querySelectorAll('[data-example]')].find(
      (it) => !after.querySelector(`[data-example="${it.getAttribute('data-example')}"]`),
    )
    const gone = [...(lost?.querySelectorAll('button,a') ?? [])].map((it) => it.textContent)
    const truth = truthByExample(before, after)
    expect(truth).toHaveLength(before.querySelectorAll('button,a').length)
    for (const { from, to } of truth) {
      const number = from.textContent?.replace(/\D/g, '')
      const should = from.localName === 'a' ? `Xem ${number}` : `Bấm ${number}`
      expect(to?.textContent ?? null).toBe(gone.includes(from.textContent) ? null : should)
    }
    expect(before.querySelector('[data-example]') ?? after.querySelector('[data-example]')).toBeNull()
  }
})

test('where an example has another number of a role nobody knows, and it is left out', () => {
  const box = (html: string) => parse(`<div data-example="0">${html}</div>`)
  const truth = truthByExample(
    box('<button>Một</button><button>Hai</button><input type="checkbox" id="c">'),
    box('<button>Một</button><input type="checkbox" id="d">'),
  )
  expect(words(truth)).toEqual([['c', 'd']])
})

test('two versions agree by an id or by kind, text and address of which there is one in each', () => {
  const before = parse(
    '<a href="/x">Xem</a><a href="/y">Xem</a><button id="nop">Nộp</button><button>Hai</button><button>Hai</button>',
  )
  const after = parse(
    '<button id="nop">Gửi</button><nav><a href="/y">Xem</a></nav><a href="/x">Xem</a><button>Hai</button>',
  )
  const truth = truthByKey(before, after)
  expect(words(truth)).toEqual([
    ['Xem', 'Xem'],
    ['Xem', 'Xem'],
    ['Nộp', 'Gửi'],
  ])
  expect(truth[0]?.to?.getAttribute('href')).toBe('/x')
})

test('where the id says one and the text another, nobody knows', () => {
  const before = parse('<button id="nop">Nộp</button>')
  expect(truthByKey(before, parse('<button id="nop">Lưu</button><button id="khac">Nộp</button>'))).toEqual([])
})

test('gone is what left no trace, and only what had an id and a name', () => {
  const before = parse('<button id="nop">Nộp</button><button id="luu">Lưu</button><button>Tìm</button>')
  expect(words(truthByKey(before, parse('<a href="/a">Luu</a><button id="luu">Ghi</button>')))).toEqual([
    ['Nộp', null],
    ['Lưu', 'Ghi'],
  ])
})
