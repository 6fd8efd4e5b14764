// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { Announcer } from '#components/guide/Announcer.tsx'
import { whatIsNew } from '#components/guide/what-is-new.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** Shows one thing after another, and resolves to what was said of each. */
async function listen(...shown: ReactNode[]): Promise<string[]> {
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  const said: string[] = []
  for (const it of shown) {
    await act(async () =>
      root.render(
        <>
          <Announcer />
          {it}
        </>,
      ),
    )
    await act(() => new Promise((done) => setTimeout(done, 200)))
    said.push(box.querySelector('[role=status]')?.textContent ?? '')
  }
  await act(async () => root.unmount())
  box.remove()
  return said
}

const step = (where: string, what: string, ...more: string[]) => (
  <section>
    <p data-aloud>{where}</p>
    <button type="button">Tôi bị lạc</button>
    <div data-aloud>
      <h2>{what}</h2>
      {more.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <p className="cited">Nguồn: sổ tay</p>
    </div>
  </section>
)

it('a step is said whole when it comes, and of it later only what is added', async () => {
  expect(
    await listen(
      step('Bước 1/2', 'Bấm “Nộp”.'),
      step('Bước 1/2', 'Bấm “Nộp”.', 'Chưa thấy nút này.'),
      step('Bước 2/2', 'Xem lại.', 'Chưa thấy nút này.'),
    ),
  ).toEqual(['Bước 1/2. Bấm “Nộp”.', 'Chưa thấy nút này.', 'Bước 2/2. Xem lại.'])
})

it('what is folded, for the eyes alone, or a source is not said', async () => {
  const folded = (
    <div data-aloud>
      <p>Thấy ngay</p>
      <p aria-hidden="true">cho mắt</p>
      <details>
        <p>gấp lại</p>
      </details>
    </div>
  )
  expect(await listen(folded)).toEqual(['Thấy ngay.'])
})

it('the same is said again once it had gone', async () => {
  expect(await listen(step('Bước 1/2', 'Bấm.'), null, step('Bước 1/2', 'Bấm.'))).toEqual([
    'Bước 1/2. Bấm.',
    '',
    'Bước 1/2. Bấm.',
  ])
})

it('nothing new is nothing to say', () => {
  expect(whatIsNew(['a', 'b'], ['b'])).toBeNull()
  expect(whatIsNew(['a'], ['a', 'b?'])).toBe('b?')
})
