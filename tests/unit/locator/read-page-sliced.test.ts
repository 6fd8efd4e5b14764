// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { readPage, readPageSliced } from '#locator/read-page.ts'
import { resolvePage, resolvePageSliced } from '#locator/resolve-fingerprint.ts'

const row = (n: number) =>
  `<div><label for="o${n}">Trường ${n}</label><input id="o${n}"><div><span>Ghi chú</span><textarea></textarea></div></div>`
const fill = (rows: number) => {
  document.body.innerHTML = `<h2>Tờ khai</h2>${Array.from({ length: rows }, (_, n) => row(n)).join('')}`
}

/** A clock on which every look takes a millisecond, so that slices are many. */
function clock() {
  let time = 0
  let pauses = 0
  const controller = new AbortController()
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    now: () => time++,
    pause: async () => {
      pauses++
    },
    pauses: () => pauses,
  }
}

test('read in slices a page is the same page', async () => {
  fill(40)
  const slices = clock()
  expect(await readPageSliced(document, slices)).toEqual(readPage(document))
  expect(slices.pauses()).toBeGreaterThan(10)
})

test('once aborted nothing more is read', async () => {
  fill(40)
  const slices = clock()
  const pause = async () => slices.abort()
  expect(await readPageSliced(document, { ...slices, pause })).toBeNull()
})

test('targets solved in slices are the same answers, on a reading of before too', async () => {
  fill(20)
  const page = readPage(document)
  const prints = [...document.querySelectorAll('input,textarea')].slice(0, 12).map((it) => ({
    ...describeElement(it, page),
    selectors: [],
  }))
  const slices = clock()
  const whole = resolvePage(document, prints)
  expect(whole.filter((it) => it.element).length).toBeGreaterThan(6)
  expect(await resolvePageSliced(document, prints, slices)).toEqual(whole)
  expect(await resolvePageSliced(document, prints, { ...slices, page })).toEqual(whole)
})
