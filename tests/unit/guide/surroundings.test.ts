// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { surroundings } from '#guide/surroundings.ts'

const FIELD = { x: 20, y: 100, width: 200, height: 30 }

/** A control under a label whose box is as wide as the form, while its words are not. */
function under(html: string, labelTop = 76): Element {
  document.body.innerHTML = html
  const [label, control] = [document.querySelector('.nhan'), document.querySelector('#o')] as Element[]
  if (!label || !control) throw new Error('no label or control')
  label.getBoundingClientRect = () => new DOMRect(0, labelTop, 900, 20)
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, labelTop, 90, 20))
  control.getBoundingClientRect = () => new DOMRect(FIELD.x, FIELD.y, FIELD.width, FIELD.height)
  return control
}

afterEach(() => {
  vi.restoreAllMocks()
})

test.each([
  ['its own label', '<label class="nhan" for="o">Tỉnh</label><input id="o">'],
  ['the label of a button that opens a list', '<label class="nhan" for="o">Tỉnh</label><button id="o">Chọn</button>'],
  [
    'what it names as its label',
    '<span class="nhan" id="n">Tỉnh</span><div id="o" role="combobox" aria-labelledby="n x">',
  ],
])('the words of %s stay uncovered, not the whole line they stand in', (_, html) => {
  expect(surroundings(under(html), FIELD)).toEqual({ x: 20, y: 76, width: 200, height: 54 })
})

test('a label far away belongs to the eye no more', () => {
  const control = under('<label class="nhan" for="o">Tỉnh</label><input id="o">', 10)
  expect(surroundings(control, { ...FIELD, y: 300 })).toEqual({ ...FIELD, y: 300 })
})
