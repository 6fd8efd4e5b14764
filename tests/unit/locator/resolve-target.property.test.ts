// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveTarget } from '#locator/resolve-target.ts'
import type { Target } from '#schema/target.ts'

const block = fc.oneof(
  fc
    .constantFrom('Nộp', 'Nop', 'NỘP', 'Hủy', 'Nộp hồ sơ')
    .chain((name) =>
      fc.constantFrom(
        `<button>${name}</button>`,
        `<a href="#">${name}</a>`,
        `<button style="display:none">${name}</button>`,
        `<div><label>${name}</label><input></div>`,
        `<div class="card"><h4>${name}</h4><button>Chọn</button></div>`,
        `<fieldset><legend>${name}</legend><button>Nộp</button></fieldset>`,
      ),
    ),
  fc.constantFrom('<p>Nộp</p>', '<h2>Nộp</h2>', '<button class="kt"></button>', '<button class="kt">Nộp</button>'),
)

const target: fc.Arbitrary<Target> = fc.constantFrom<Target>(
  { role: 'button', names: ['Nộp'] },
  { role: 'button', names: ['Nộp'], css: ['.kt'] },
  { role: 'button', css: ['.kt'] },
  { role: 'textbox', names: ['Nộp', 'Hủy'] },
  { role: 'button', names: ['Chọn'], within: { role: 'row', name: 'Nộp' } },
  { role: 'button', names: ['Nộp'], within: { role: 'group', name: 'Nộp hồ sơ' } },
)

const shuffled = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => blocks.map((html, n) => `<div data-n="${n}">${html}</div>`))
  .chain((blocks) => fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks, { minLength: blocks.length })))

function find(blocks: readonly string[], wanted: Target): string {
  document.body.innerHTML = blocks.join('')
  const result = resolveTarget(document, wanted)
  return 'element' in result ? `${result.element.closest('[data-n]')?.getAttribute('data-n')} ${result.by}` : 'missing'
}

test('the order in which a page puts its parts never changes which element is found', () => {
  fc.assert(
    fc.property(shuffled, target, ([blocks, again], wanted) => {
      expect(find(again, wanted)).toBe(find(blocks, wanted))
    }),
    { numRuns: 300 },
  )
})

test('what is found has the role asked for, can be seen, and bears one of the names when names were given', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      document.body.innerHTML = blocks.join('')
      const result = resolveTarget(document, { role: 'button', names: ['Nộp'] })
      if (!('element' in result)) return
      expect(result.element.tagName).toBe('BUTTON')
      expect(result.element.checkVisibility()).toBe(true)
      expect(result.element.textContent).toMatch(/^(nộp|nop)$/i)
    }),
    { numRuns: 200 },
  )
})
