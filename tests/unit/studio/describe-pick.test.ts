// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import { picked as schema } from '#schema/picking.ts'
import { describePick, meantBy } from '#studio/describe-pick.ts'
import { pathOf } from '#studio/element-at.ts'

const VALUE = 'Zuyvanquex'
const put = (html: string, css: string) => {
  document.body.innerHTML = html
  return document.querySelector(css) as Element
}
const pick = (html: string, css: string) => describePick(put(html, css), readPage(document))
const row = (name: string) => `<li><h3>${name}</h3><button>Nộp trực tuyến</button></li>`

test('a button of its own name is sure, and nothing looks like it', () => {
  const it = pick('<h1>Nộp</h1><button>Tiếp tục</button><button>Hủy</button>', 'button')
  expect(it).toMatchObject({ label: 'Tiếp tục', kind: 'press', sure: 'sure', alike: [] })
})

test('of two buttons of one name in two rows the one pressed is told by its row, and the other is said to look alike', () => {
  const it = pick(`<ul>${row('Xác nhận')}${row('Cấp bản sao')}</ul>`, 'li:last-child button')
  expect(it?.target.within).toEqual({ role: 'row', name: 'Cấp bản sao' })
  expect(it).toMatchObject({ sure: 'sure', alike: ['Nộp trực tuyến'] })
  expect(it?.elements).toEqual([document.querySelector('li button')])
})

test('of two that nothing tells apart neither is sure', () => {
  const it = pick('<div><button>Chọn</button><button>Chọn</button></div>', 'button')
  expect(it?.sure).not.toBe('sure')
  expect(it?.alike).toEqual(['Chọn'])
  expect(pick('<div><button>Chọn</button><button>Chọn</button></div>', 'button:last-child')?.sure).not.toBe('sure')
})

test('what is only there to be looked at is said to be so', () => {
  expect(pick('<h1>Đã nộp</h1><button>Xong</button>', 'h1')?.kind).toBe('see')
})

test.each([
  '<input type="password">',
  '<label for="a">Mã OTP</label><input id="a">',
  '<input autocomplete="one-time-code">',
  '<label for="a">Mã kiểm tra (captcha)</label><input id="a">',
])('nothing ever points at %s', (html) => {
  expect(pick(html, 'input')).toBeNull()
})

test('what stands in a field is in nothing that is said of it, or of what looks like it', () => {
  const fields = [1, 2].map((n) => `<label for="f${n}">Họ và tên</label><input id="f${n}" value="${VALUE}">`).join('')
  const list = `<label>Tỉnh</label><button type="button" aria-haspopup="listbox">${VALUE}</button>`
  for (const css of ['#f1', '#f2', 'button']) {
    const { elements: _, ...said } = pick(`<form>${fields}${list}</form>`, css) ?? { elements: [] }
    expect(JSON.stringify(said)).not.toContain(VALUE)
    expect(schema.safeParse({ ...said, page: null }).error?.issues ?? []).toEqual([])
  }
})

test('on a picture in a button the button is meant, on a text the nearest part that can be named, on the bare page nothing', () => {
  expect(meantBy(pathOf(put('<button><i></i></button>', 'i')))?.localName).toBe('button')
  expect(meantBy(pathOf(put('<fieldset><legend>Nhóm</legend><p>Chữ</p></fieldset>', 'p')))?.localName).toBe('fieldset')
  expect(meantBy(pathOf(put('<div><p>Chữ</p></div>', 'p')))).toBeNull()
})
