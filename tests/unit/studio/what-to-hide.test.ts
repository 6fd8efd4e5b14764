// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { whatToHide } from '#studio/what-to-hide.ts'

/** Text that is still to be seen. */
function left(html: string): string {
  document.body.innerHTML = html
  const hidden = whatToHide([document])
  const walker = document.createTreeWalker(document.body, 4)
  const seen: string[] = []
  for (let it = walker.nextNode(); it; it = walker.nextNode()) {
    let at = it.parentElement
    while (at && !hidden.has(at)) at = at.parentElement
    if (!at) seen.push(it.nodeValue?.trim() ?? '')
  }
  return seen.filter(Boolean).join(' | ')
}

test.each([
  ['<label>Họ tên</label><input value="Zuy"><textarea>Zuy</textarea>', 'Họ tên'],
  ['<select><option selected>Zuy</option></select><p>Chọn tỉnh</p>', 'Chọn tỉnh'],
  ['<label>Tỉnh</label><div role="combobox" tabindex="0">Zuy</div>', 'Tỉnh'],
  ['<label>Tỉnh</label><div class="select-value"><span>Zuy</span></div>', 'Tỉnh'],
  ['<label>Tỉnh</label><button aria-haspopup="listbox">Zuy</button>', 'Tỉnh'],
  ['<div contenteditable="true">Zuy</div><h1>Nộp hồ sơ</h1>', 'Nộp hồ sơ'],
  [
    '<table><tr><th>Tên</th><th></th></tr><tr><td>Zuy</td><td><button>Xem</button> <i>Zuy</i></td></tr></table>',
    'Tên | Xem',
  ],
  ['<table><tr><td>Zuy <button>Xem</button></td></tr></table>', ''],
  ['<dl><dt>Họ tên</dt><dd>Zuy</dd></dl>', 'Họ tên'],
  ['<p>Xin chào Zuy</p><p>Chào mừng</p>', ''],
  ['<header class="user-box"><a href="#">Zuy Vanh</a><a href="#">Đăng xuất</a></header>', 'Đăng xuất'],
  ['<p>Người nộp: bà Trần Thị Mẫu</p><p>Ông: TRẦN VĂN MẪU</p><p>Bà Rịa - Vũng Tàu</p>', 'Bà Rịa - Vũng Tàu'],
  ['<p>Số 079 123 456</p><p>Điện thoại 18001096</p><p>Bước 2</p>', 'Bước 2'],
  ['<input value="Zuyvanh"><h2>Kết quả cho ZUYVANH</h2><button>Tiếp tục</button>', 'Tiếp tục'],
  ['<output>Zuy</output><p role="status">Zuy</p><nav>Trang chủ</nav>', 'Trang chủ'],
])('of %s only “%s” is in the picture', (html, seen) => {
  expect(left(html)).toBe(seen)
})

test('pictures, frames and ticks are hidden whatever they show', () => {
  document.body.innerHTML = '<img src="a.png"><canvas></canvas><iframe></iframe><input type="radio"><svg></svg>'
  expect([...whatToHide([document])].map((it) => it.localName)).toEqual(['img', 'canvas', 'iframe', 'input'])
})
