// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { type PresenterPorts, present } from '#guide/presenter.ts'
import type { Presenting } from '#schema/presenting.ts'

/** A frame with a shadow root, before and while a class looks on. */
function frame(answer: Presenting | null | 'refused' = { hidden: false, zoomed: false }) {
  document.head.innerHTML = ''
  document.body.innerHTML = '<p>Trang</p><div id="vo"></div>'
  const inner = document.querySelector('#vo')?.attachShadow({ mode: 'open' }) as ShadowRoot
  inner.innerHTML = '<input>'
  const before = document.documentElement.outerHTML + inner.innerHTML
  let tell: (now: Presenting | null) => void = () => {}
  const change = vi.fn()
  const drawn = { pointAt: vi.fn(), noPointer: vi.fn(), pressed: vi.fn(), key: vi.fn() }
  const blackOut = vi.fn(async () => {
    if (answer === 'refused') throw new Error('no sheet here')
    return { presenting: answer }
  })
  const ports: PresenterPorts = {
    ...{ window: window as unknown as PresenterPorts['window'], css: 'input{color:red}', blackOut },
    rootOf: (it) => it.shadowRoot,
    slot: () => null,
    watch: (heard) => {
      tell = heard
    },
    draw: () => ({ ...drawn, isOurs: () => false, remove: vi.fn() }),
    blind: vi.fn(),
    press: vi.fn(),
    see: async () => ({ presenting: { hidden: false, zoomed: false } }),
    change,
    alive: () => true,
  }
  const over = present(ports)
  return {
    inner,
    over,
    drawn,
    change,
    end: () => tell(null),
    now: () => document.documentElement.outerHTML + inner.innerHTML,
    before,
  }
}
const settled = () => new Promise((done) => setTimeout(done, 20))

it('blacks out at once, before the browser’s own sheet is there, and shadow roots as long as it lasts', async () => {
  const { inner, over, end, now, before } = frame()
  expect(document.documentElement.querySelectorAll(':scope > style')).toHaveLength(1)
  expect(inner.querySelector('style')?.textContent).toContain('color:red')
  await settled()
  expect(document.documentElement.querySelectorAll(':scope > style')).toHaveLength(0)
  inner.innerHTML = '<input>'
  await settled()
  expect(inner.querySelector('style'), 'drawn anew by the page').not.toBeNull()
  end()
  await over
  expect(now()).toBe(before)
})

it('in a frame that comes when it has just ended nothing stays', async () => {
  const { over, now, before } = frame(null)
  await over
  expect(now()).toBe(before)
})

it('where the browser puts no sheet of its own over the frame, ours stays to the end', async () => {
  const { over, end, now, before } = frame('refused')
  await settled()
  expect(document.documentElement.querySelectorAll(':scope > style')).toHaveLength(1)
  end()
  await over
  expect(now()).toBe(before)
})

it('a key that is held down counts once', async () => {
  const { over, end, change } = frame()
  await settled()
  for (const repeat of [false, true, true]) {
    const event = new KeyboardEvent('keydown', { key: 'b', repeat, cancelable: true, bubbles: true })
    // A hand's own: happy-dom trusts nothing.
    Object.defineProperty(event, 'isTrusted', { value: true })
    document.body.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  }
  expect(change).toHaveBeenCalledExactlyOnceWith({ hidden: true })
  end()
  await over
})
