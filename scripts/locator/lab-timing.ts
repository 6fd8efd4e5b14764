import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolveFingerprint, resolvePageSliced } from '#locator/resolve-fingerprint.ts'

/** Milliseconds on a form of about this many elements in the live page, where layout has to be asked too. */
export function timeResolve(elements: number) {
  document.body.innerHTML = formOf(Math.round(elements / 12))
  const target = document.querySelectorAll('input')[Math.round(elements / 24)]!
  const print = describeElement(target)
  print.selectors = []
  const all = median(() => document.querySelectorAll('*').length)
  const cold = median(() => resolveFingerprint(document, print))
  const page = readPage(document)
  const warm = median(() => resolveFingerprint(document, print, page))
  const quick = median(() => resolveFingerprint(document, describeElement(target, page)))
  const bytes = JSON.stringify(print).length
  const size = { elements: document.querySelectorAll('*').length, controls: page.controls.length }
  document.body.innerHTML = ''
  return { ...size, all, cold, warm, quick, bytes }
}

/** Twelve targets of such a page, read and solved in slices: the longest slice, how many, and all of them together. */
export async function timeSlices(elements: number) {
  document.body.innerHTML = formOf(Math.round(elements / 12))
  const page = readPage(document)
  const inputs = [...document.querySelectorAll('input')]
  const prints = Array.from({ length: 12 }, (_, n) => inputs[Math.floor((n * inputs.length) / 12)]!).map((it) => ({
    ...describeElement(it, page),
    selectors: [],
  }))
  const lengths: number[] = []
  let began = performance.now()
  const pause = async () => {
    lengths.push(performance.now() - began)
    await new Promise((done) => setTimeout(done))
    began = performance.now()
  }
  const found = await resolvePageSliced(document, prints, { pause, signal: new AbortController().signal })
  document.body.innerHTML = ''
  const round = (it: number) => Math.round(it * 10) / 10
  lengths.sort((a, b) => b - a)
  return {
    longest: round(lengths[0] ?? 0),
    /** Nine of ten slices are shorter: the machine's own pauses make single ones longer. */
    most: round(lengths[Math.floor(lengths.length / 10)] ?? 0),
    slices: lengths.length,
    all: round(lengths.reduce((sum, it) => sum + it, 0)),
    found: found?.filter((it) => it.element).length ?? 0,
  }
}

/** Rows of a form as portals have them: twelve elements each, labels, a field, a link, a button. */
export function formOf(rows: number): string {
  const row = (n: number) =>
    `<div class="row"><div class="col"><label for="f${n}"><span>Trường số ${n}</span><i>*</i></label></div>` +
    `<div class="col"><div class="box"><input id="f${n}" name="truong${n}" type="text"><small>Ghi chú ${n}</small></div></div>` +
    `<p><a href="/huong-dan/${n}">Hướng dẫn ${n}</a> <button type="button">Xóa</button></p></div>`
  return Array.from({ length: rows }, (_, n) => (n % 12 === 0 ? `<h3>Mục ${n / 12}</h3>` : '') + row(n)).join('')
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return Math.round((times[4] ?? 0) * 100) / 100
}
