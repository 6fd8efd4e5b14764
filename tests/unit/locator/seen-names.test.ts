// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { likeness, said } from '#locator/text-likeness.ts'

const nameOf = (html: string) => {
  const page = new DOMParser().parseFromString(`<main><h1>Thử</h1>${html}</main>`, 'text/html')
  return describeElement(page.querySelector('a,button') as Element).names[0]?.text
}

test('the name of a file is no word of the page, unless nothing else says what the image is', () => {
  expect(nameOf('<a href="/x">Chính sách <img alt="arrow-right-orange"></a>')).toBe('Chính sách')
  expect(nameOf('<a href="/x"><img alt="icon_tra_cuu.svg"> Tra cứu</a>')).toBe('Tra cứu')
  expect(nameOf('<a href="/x">Quét mã <img alt="QR"></a>')).toBe('Quét mã QR')
  expect(nameOf('<a href="/x"><img alt="icon-tra-cuu"></a>')).toBe('icon-tra-cuu')
})

test.each([
  ['Report a concern', 'Report a concern (opens in new tab)'],
  ['Learn', 'Learn(opens in a new window)'],
  ['Văn bản pháp luật', 'Văn bản pháp luật (mở trong cửa sổ mới)'],
  ['Mentions légales', 'Mentions légales - nouvelle fenêtre'],
])('“%s” and “%s” are one name', (a, b) => {
  expect(likeness(said(a), said(b))).toBeGreaterThanOrEqual(0.9)
})

test('where a link opens can be all it says, and a new window need not be a remark', () => {
  expect(said('Mở trong cửa sổ mới').folded).toBe('mo trong cua so moi')
  expect(said('Đăng ký cửa sổ mới').folded).toBe('dang ki cua so moi')
})
