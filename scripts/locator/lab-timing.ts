import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolveFingerprint } from '#locator/resolve-fingerprint.ts'

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
