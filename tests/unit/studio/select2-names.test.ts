// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import { describeTarget } from '#studio/describe-target.ts'

/* As select2 4 leaves a list: the select out of sight, and right after it a box that is called by what it shows. */

const list = (id: string, shown: string) => `
  <select id="${id}" class="select2-hidden-accessible" tabindex="-1" aria-hidden="true"><option value=""></option><option selected>${shown}</option></select>
  <span class="select2 select2-container" dir="ltr"><span class="selection"><span class="select2-selection" role="combobox"
    aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="select2-${id}-container"><span
    class="select2-selection__rendered" id="select2-${id}-container" role="textbox" aria-readonly="true" title="${shown}">${shown}</span>
  </span></span></span>`

const ROWS: Record<string, (label: string, list: string, id: string) => string> = {
  'a label over it that says of nothing that it is its': (label, box) =>
    `<div class="row"><label>${label}</label><div>${box}</div></div>`,
  'a label for the list out of sight': (label, box, id) =>
    `<div class="row"><label for="${id}">${label}</label>${box}</div>`,
  'a label for the list, somewhere else': (label, box, id) =>
    `<div><p><label for="${id}">${label}</label></p></div><div><p>x</p></div><div>${box}</div>`,
  'the cell before': (label, box) => `<table><tr><td>${label}</td><td>${box}</td></tr></table>`,
  'words before it in the same row': (label, box) =>
    `<div class="field"><span class="label">${label}<span aria-hidden="true"> (*)</span></span>${box}</div>`,
}

test.each(Object.entries(ROWS))('a list drawn by select2 is recorded under the name that people see: %s', (_, row) => {
  document.body.innerHTML = `<main><h1>Tờ khai</h1><form>${row('Tỉnh/Thành phố', list('a', 'Lào Cai'), 'a')}${row('Phường/Xã', list('b', 'Xã Mẫu'), 'b')}</form></main>`
  const page = readPage(document)
  const said = [...document.querySelectorAll('[role=combobox]')].map((it) => describeTarget(it, page))
  expect(said.map((it) => it.label)).toEqual(['Tỉnh/Thành phố', 'Phường/Xã'])
  expect(said.map((it) => it.target.role)).toEqual(['combobox', 'combobox'])
  expect(JSON.stringify(said)).not.toMatch(/Lào Cai|Xã Mẫu/)
})

test('where no words stand before it, it has no name: what it shows is not one', () => {
  document.body.innerHTML = `<main><h1>Tờ khai</h1><form>${list('a', 'Lào Cai')}</form></main>`
  const page = readPage(document)
  const { label, target } = describeTarget(document.querySelector('[role=combobox]') as Element, page)
  expect([label, target.names, target.fingerprint?.names]).toEqual(['', undefined, []])
})
