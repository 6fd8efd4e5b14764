// @vitest-environment happy-dom
// @vitest-environment-options {"url":"http://to-khai.localhost/e-form.html?ma=1.004873"}
import { beforeAll, expect, test } from 'vitest'
import { gatherFacts, stepsOn } from '#guide/gather-facts.ts'
import { resolveTarget } from '#locator/resolve-target.ts'
import { tours } from '../../packs/all-packs.ts'

/* The form of the practice portal opens boxes by what is answered; the tour leads to those boxes and to no other. */

const tour = tours.find((it) => it.name === 'dvcqg/tinh-trang-hon-nhan')?.tour
const steps = tour ? stepsOn(tour, 'tu-phap/to-khai-tinh-trang-hon-nhan') : []

beforeAll(async () => {
  document.head.innerHTML = '<style>[hidden] { display: none !important }</style>'
  document.body.innerHTML = '<main id="to-khai"></main>'
  await import('../../../src/practice/to-khai/e-form.js')
})

function choose(list: string, answer: string): void {
  const options = document.querySelectorAll<HTMLElement>(`#custom-select-${list} [role=option]`)
  const option = [...options].find((it) => it.textContent?.startsWith(answer))
  if (!option) throw new Error(`no “${answer}” in ${list}`)
  option.click()
}

/** Steps for some people only, as the page stands now. */
function wanted(): string[] {
  const facts = gatherFacts(
    document,
    steps,
    { present: new Set(), settled: true },
    {
      roots: () => [],
      targetOf(step) {
        const found = step.target && resolveTarget(document, step.target)
        return found && 'element' in found ? found.element : null
      },
    },
  )
  return steps.filter((it) => it.when && facts[it.id]?.wanted).map((it) => it.id)
}

test('before anything is answered no further box is open', () => {
  expect(steps.filter((it) => it.when)).toHaveLength(5)
  expect(wanted()).toEqual([])
})

test.each([
  ['đang có vợ/chồng', ['tk-dang-ket-hon']],
  ['ly hôn', ['tk-ly-hon']],
  ['vợ/chồng chết', ['tk-khai-tu']],
  ['một khoảng thời gian', []],
  ['khác', []],
])('marital status “%s” asks for %j, and shuts what the answer before it opened', (answer, asked) => {
  choose('TinhTrangHonNhanC1', answer)
  expect(wanted()).toEqual(asked)
})

test.each([
  ['1', ['tk-noi-ket-hon']],
  ['2', ['tk-noi-ket-hon']],
  ['3', ['tk-nhap-muc-dich']],
])('purpose %s asks for %j', (answer, asked) => {
  document.querySelector<HTMLElement>(`#mucdich-${answer}`)?.click()
  expect(wanted()).toEqual(asked)
})
