// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolveFingerprint, resolvePage } from '#locator/resolve-fingerprint.ts'
import { resolveTarget } from '#locator/resolve-target.ts'
import { listRoots, type RootOf } from '#locator/shadow-roots.ts'
import { fingerprint } from '#schema/fingerprint.ts'

/** A page whose fields are each in a root of their own, inside a root for the whole form. */
function page(mode: ShadowRootMode, more = ''): { rootOf: RootOf; inside(css: string): Element } {
  document.body.innerHTML = `<header><a href="/">Trang chủ</a></header><dich-vu></dich-vu><button>Lưu</button>`
  const roots = new Map<Element, ShadowRoot>()
  const attach = (host: Element | null, html: string) => {
    const root = host?.attachShadow({ mode })
    if (!host || !root) throw new Error('no host')
    root.innerHTML = html
    roots.set(host, root)
    return root
  }
  const form = attach(
    document.querySelector('dich-vu'),
    `<h2>Tờ khai</h2><fieldset><legend>Người mẹ</legend><div><span>Họ tên</span><o-chu></o-chu></div>
     <div><label for="ns">Ngày sinh</label><input id="ns"></div></fieldset>${more}<button>Gửi hồ sơ</button>`,
  )
  attach(form.querySelector('o-chu'), '<div><input name="ten"></div>')
  const all = () => [document, ...roots.values()]
  return {
    rootOf: (element) => roots.get(element) ?? null,
    inside: (css) => {
      const hit = all().flatMap((it) => [...it.querySelectorAll(css)])[0]
      if (!hit) throw new Error(css)
      return hit
    },
  }
}

const CONTROLS = ['header a', 'input[name=ten]', '#ns', 'dich-vu ~ button']

test.each(['open', 'closed'] as const)('controls in %s roots are read where their hosts stand', (mode) => {
  const { rootOf, inside } = page(mode)
  const { controls, roots } = readPage(document, rootOf)
  expect(controls.map((it) => it.names[0]?.text)).toEqual(['Trang chủ', 'Họ tên', 'Ngày sinh', 'Gửi hồ sơ', 'Lưu'])
  expect(roots).toHaveLength(2)
  expect(listRoots(document, rootOf)).toEqual(roots)
  expect(inside('#ns').getRootNode()).toBe(roots[0])
})

test.each(['open', 'closed'] as const)(
  'what was recorded in %s roots is found again, with selectors and without',
  (mode) => {
    const then = page(mode)
    const reading = readPage(document, then.rootOf)
    const prints = CONTROLS.map((css) => describeElement(then.inside(css), reading))
    for (const it of prints) expect(fingerprint.parse(it)).toEqual(it)
    expect(prints.map((it) => it.hosts ?? [])).toEqual([[], ['dich-vu', 'o-chu'], ['dich-vu'], []])
    const now = page(mode, '<p>Xin đọc kỹ</p>')
    const found = resolvePage(document, prints, undefined, now.rootOf)
    expect(found.map((it) => it.element)).toEqual(CONTROLS.map(now.inside))
    for (const [at, it] of prints.entries()) {
      const bare = { ...it, selectors: [] }
      expect(resolveFingerprint(document, bare, undefined, now.rootOf).element).toBe(now.inside(CONTROLS[at] ?? ''))
    }
  },
)

test('without the browser’s key a closed root stays closed, and nothing outside is taken for what is in it', () => {
  const { inside, rootOf } = page('closed')
  const print = describeElement(inside('#ns'), readPage(document, rootOf))
  expect(resolveFingerprint(document, print).state).toBe('missing')
})

test('a described target is found in roots by name, container and selector', () => {
  const { inside, rootOf } = page('closed')
  const roots = listRoots(document, rootOf)
  const find = (wanted: Parameters<typeof resolveTarget>[1]) => {
    const found = resolveTarget(document, wanted, roots)
    return 'element' in found ? found.element : null
  }
  expect(find({ role: 'button', names: ['Gửi hồ sơ'] })).toBe(inside('fieldset ~ button'))
  expect(find({ role: 'textbox', names: ['Ngày sinh'], within: { role: 'group', name: 'Người mẹ' } })).toBe(
    inside('#ns'),
  )
  expect(find({ role: 'textbox', css: ['[name=ten]'], within: { role: 'group', name: 'Người mẹ' } })).toBe(
    inside('[name=ten]'),
  )
  expect(find({ role: 'button', names: ['Lưu'], within: { role: 'group', name: 'Người mẹ' } })).toBeNull()
})

test('a label before a custom field names the field inside it, and each its own', () => {
  document.body.innerHTML =
    '<div><label>Họ tên</label><o-chu></o-chu></div><div><label>Quê quán</label><o-chu></o-chu></div>'
  for (const host of document.querySelectorAll('o-chu')) host.attachShadow({ mode: 'open' }).innerHTML = '<input>'
  const [first, second] = document.querySelectorAll('o-chu')
  const found = (name: string) => resolveTarget(document, { role: 'textbox', names: [name] })
  expect(found('Họ tên')).toMatchObject({ element: first?.shadowRoot?.firstElementChild })
  expect(found('Quê quán')).toMatchObject({ element: second?.shadowRoot?.firstElementChild })
})
