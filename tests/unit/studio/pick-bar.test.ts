// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createPickBar } from '#studio/pick-bar.ts'
import { PICK_WORDS } from '#studio/pick-words.ts'

const LOOK = { language: 'vi' as const, theme: 'auto' as const, textSize: 100 as const }

function open() {
  const home = document.createElement('div')
  const bar = createPickBar(home, { ...LOOK, what: 'Bấm “Một”.', page: 'ghi-thu/trang-1', rules: [] }, () => {})
  const box = home.querySelector('.bar') as HTMLElement
  box.getBoundingClientRect = () => new DOMRect(0, 500, 300, 200)
  const at = (x: number, y: number) => {
    const element = document.createElement('button')
    element.getBoundingClientRect = () => new DOMRect(x, y, 100, 40)
    return element
  }
  return { bar, box, at, isAbove: () => box.classList.contains('above') }
}

test('the bar goes to the other edge where it lies over what was picked, and stays where it does not', () => {
  const { bar, at, isAbove } = open()
  bar.uncover(at(400, 520))
  expect(isAbove()).toBe(false)
  // Over it and under it, as well as beside it.
  bar.uncover(at(250, 300))
  bar.uncover(at(250, 800))
  expect(isAbove()).toBe(false)
  bar.uncover(at(250, 520))
  expect(isAbove()).toBe(true)
})

test('it says how sure it is, what looks alike, and when the page is another than the step’s', () => {
  const { bar, box } = open()
  const picked = { label: '', kind: 'press', page: null, sure: 'unsure', alike: ['Lưu', ''] } as const
  const target = { role: 'button' as const, css: ['.x'] }
  bar.show({ state: 'picked', picked: { ...picked, alike: [...picked.alike], target }, fits: false })
  expect(box.textContent).toContain('Đã chọn chỗ không có tên.')
  expect(box.textContent).toContain(PICK_WORDS.vi.unsure)
  expect(box.dataset.sure).toBe('unsure')
  expect(box.textContent).toContain('Trông giống, trên cùng trang: “Lưu”, chỗ không có tên.')
  expect(box.textContent).toContain('Trang này không phải trang của bước.')
  bar.show({ state: 'pointing' })
  expect(box.textContent).not.toContain('Đã chọn')
  expect(box.dataset.sure).toBeUndefined()
  expect(box.textContent).not.toContain('không phải trang')
})
