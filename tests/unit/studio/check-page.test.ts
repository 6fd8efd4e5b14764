// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import type { PageRule } from '#schema/pack.ts'
import type { CheckedStep } from '#schema/step-check.ts'
import { checkPage } from '#studio/check-page.ts'
import { describeTarget } from '#studio/describe-target.ts'

const HOST = 'dichvucong.mau.gov.vn'
const HEAD = { role: 'heading' as const, name: 'Nộp hồ sơ' }
const RULES: PageRule[] = [
  {
    pack: 'ghi',
    page: {
      id: 'don',
      name: 'Đơn',
      url: [{ hostname: HOST, pathname: '/don' }],
      examples: [],
      landmarks: [HEAD],
      practice: [{ site: 'mau', pathname: '/don' }],
    },
  },
  {
    pack: 'ghi',
    page: { id: 'vao', name: 'Vào', url: [{ hostname: HOST, pathname: '/vao' }], examples: [], sensitive: true },
  },
]

const FORM = `<h1>Nộp hồ sơ</h1><form><p><label for="ten">Họ tên</label><input id="ten" name="ho-ten"></p>
  <p><label for="so">Số điện thoại</label><input id="so" name="so-may"></p>
  <p><button id="gui" type="button">Gửi hồ sơ</button><button type="button">Lưu nháp</button></p></form>`

/** A frame at this address, with this in it. */
function frame(address: string, html: string): Window {
  document.body.innerHTML = html
  const location = new URL(address)
  return { document, location } as unknown as Window
}

const look = (steps: readonly CheckedStep[], html = FORM, address = `https://${HOST}/don`, practice = false) =>
  checkPage(
    {
      window: frame(address, html),
      practiceOrigin: (url) => (practice ? { site: 'mau', pathname: url.pathname } : null),
      rootOf: (it) => it.shadowRoot,
    },
    { rules: RULES, steps },
  )

function recorded(css: string): CheckedStep {
  document.body.innerHTML = FORM
  const { target } = describeTarget(document.querySelector(css) as Element, readPage(document))
  return { id: css, page: 'ghi/don', target }
}
const SEND = recorded('#gui')
const TEN = recorded('#ten')

test('on the page as it was every step is found, on the portal itself', () => {
  expect(look([TEN, SEND, { id: 'doc', page: 'ghi/don' }])).toEqual([
    { step: 'doc', verdict: 'found', real: true },
    { step: '#ten', verdict: 'found', real: true },
    { step: '#gui', verdict: 'found', real: true },
  ])
})

test('a practice page, or one without https, is not the portal', () => {
  expect(look([SEND], FORM, 'http://mau.luyen-tap.localhost/don', true)).toEqual([
    { step: '#gui', verdict: 'found', real: false },
  ])
  expect(look([SEND], FORM, `http://${HOST}/don`)[0]?.real).toBe(false)
  expect(look([SEND], FORM, `https://${HOST}/don`, true)[0]?.real).toBe(false)
})

test('what is called otherwise is found by likeness or asked about, and described anew', () => {
  const renamed = FORM.replace('Gửi hồ sơ', 'Gửi hồ sơ đi')
  const [it] = look([SEND], renamed.replace('id="gui"', 'id="n8841"'))
  expect(['found', 'unsure']).toContain(it?.verdict)
  expect(it?.changed).toBe(true)
  expect(it?.proposal).toMatchObject({ kind: 'press', label: 'Gửi hồ sơ đi', target: { names: ['Gửi hồ sơ đi'] } })
  // Taken, it is found as it is described.
  if (it?.proposal) expect(look([{ ...SEND, target: it.proposal.target }], renamed)[0]?.verdict).toBe('found')
})

test('of several of one name the one that is told apart by its place is found, and that is no change', () => {
  const twins = FORM.replace('Lưu nháp', 'Gửi hồ sơ')
  document.body.innerHTML = twins
  const { target } = describeTarget(document.querySelector('#gui') as Element, readPage(document))
  expect(target.names).toBeUndefined()
  expect(look([{ id: 'gui', page: 'ghi/don', target }], twins)).toEqual([{ step: 'gui', verdict: 'found', real: true }])
})

test('what is gone is not found, and nothing is proposed in its place', () => {
  expect(look([SEND], FORM.replace('<button id="gui" type="button">Gửi hồ sơ</button>', ''))).toEqual([
    { step: '#gui', verdict: 'missing', real: true },
  ])
})

test('at its address without its heading it is the wrong page; elsewhere there is nothing to say', () => {
  expect(look([SEND], FORM.replace('Nộp hồ sơ', 'Bảo trì'))).toEqual([
    { step: '#gui', verdict: 'wrong-page', real: true },
  ])
  expect(look([SEND], FORM, `https://${HOST}/khac`)).toEqual([])
})

test('where people log in nothing is looked for', () => {
  const steps = [{ id: 'vao', page: 'ghi/vao' }]
  expect(look(steps, '<input type="password">', `https://${HOST}/vao`)).toEqual([
    { step: 'vao', verdict: 'found', real: true },
  ])
  // Not even what a pack asks for.
  const pointed: string[] = []
  const ports = { practiceOrigin: () => null, rootOf: () => null, points: (step: string) => pointed.push(step) }
  const view = frame(`https://${HOST}/vao`, FORM)
  checkPage({ window: view, ...ports }, { rules: RULES, steps: [{ ...SEND, page: 'ghi/vao' }] })
  expect(pointed).toEqual([])
})

test('what is proposed holds nothing that was typed', () => {
  const [it] = look(
    [TEN],
    FORM.replace('id="ten" name="ho-ten"', 'id="x1" value="Zuyvanquex"').replace('for="ten"', ''),
  )
  expect(JSON.stringify(it)).not.toContain('Zuyvanquex')
})

const FOLDED = FORM.replace(
  '<p><button id="gui"',
  '<details><summary>Thao tác</summary></details><p hidden><button id="gui"',
)
const OPENER = { role: 'button' as const, names: ['Thao tác'], css: ['summary'] }

test('what is in a folded part is said to be hidden, as long as what opens it is there and shut', () => {
  const step = { ...SEND, reveal: [OPENER] }
  const gone = FOLDED.replace(/<p hidden>.*$/s, '</form>')
  expect(look([step], gone)[0]?.verdict).toBe('hidden')
  expect(look([SEND], gone)[0]?.verdict).toBe('missing')
  expect(look([step], gone.replace('<details>', '<details open>'))[0]?.verdict).toBe('missing')
  expect(look([step])[0]?.verdict).toBe('found')
})

test('a step that the page shows to be for others is not missed', () => {
  const gone = FORM.replace('<button id="gui" type="button">Gửi hồ sơ</button>', '')
  const step = { ...SEND, when: [{ shows: { role: 'checkbox' as const, names: ['Nộp thay'] } }] }
  expect(look([step], gone)[0]?.verdict).toBe('not-asked')
  const asked = gone.replace('</form>', '<label for="t">Nộp thay</label><input type="checkbox" id="t"></form>')
  expect(look([step], asked)[0]?.verdict).toBe('missing')
})

test('of a page that has not loaded nothing is said yet', () => {
  const view = frame(`https://${HOST}/don`, FORM)
  const document = new Proxy(view.document, {
    get: (it, key) => (key === 'readyState' ? 'loading' : Reflect.get(it, key)),
  })
  const asked = { rules: RULES, steps: [SEND] }
  const ports = { practiceOrigin: () => null, rootOf: () => null }
  expect(checkPage({ window: { document, location: view.location } as unknown as Window, ...ports }, asked)).toEqual([])
})

test('a field for a code is not proposed, however like it is', () => {
  const otp = FORM.replace('for="ten">Họ tên', 'for="ma">Họ tên').replace(
    'id="ten" name="ho-ten"',
    'id="ma" name="otp"',
  )
  expect(look([{ ...TEN, target: { ...TEN.target, role: 'textbox', names: ['Khác'] } }], otp)[0]).toEqual({
    step: '#ten',
    verdict: 'missing',
    real: true,
  })
})
