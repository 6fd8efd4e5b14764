// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PageRule } from '#schema/pack.ts'
import type { PickSaid } from '#schema/picking.ts'
import { type PickNotice, startPicker } from '#studio/start-picker.ts'

const ASK = {
  ...{ language: 'vi' as const, theme: 'auto' as const, textSize: 100 as const },
  ...{ what: 'Điền “Tên cũ”.', page: 'ghi-thu/trang-1', rules: [] },
}
const VALUE = 'Zuyvanquex'

/** A frame of a tab: what is told in it comes back to it, as it does by way of the background. */
function open(html: string, { site = null as string | null, rules = [] as PageRule[] } = {}) {
  document.body.innerHTML = html
  const said: PickSaid[] = []
  const heard: ((notice: PickNotice) => void)[] = []
  const pressed: string[] = []
  document.body.addEventListener('keydown', (event) => pressed.push(event.key))
  startPicker({
    window: window as unknown as Window & typeof globalThis,
    practiceOrigin: () => (site ? { site, pathname: '/don' } : null),
    rootOf: (element) => element.shadowRoot,
    ours: () => null,
    mount() {
      const host = document.createElement('div')
      host.id = 'ours'
      const root = host.attachShadow({ mode: 'open' })
      const part = () => root.appendChild(document.createElement('div'))
      document.documentElement.append(host)
      return { host, root, paint: part(), card: part() }
    },
    async tell(it) {
      said.push(it)
      for (const hear of heard) hear({ type: 'pick-told', said: it })
    },
    watch: (hear) => void heard.push(hear),
    shield: () => {},
  })
  for (const hear of heard) hear({ type: 'pick-asked', ask: { ...ASK, rules } })
  const bar = () => document.querySelector('#ours')?.shadowRoot?.querySelector('.bar')
  const key = (name: string, on: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
    // A hand's own: happy-dom trusts nothing.
    Object.defineProperty(event, 'isTrusted', { value: true })
    on.dispatchEvent(event)
    return event
  }
  const focus = (css: string) => {
    const element = document.querySelector(css) as HTMLElement
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
    return element
  }
  const press = (text: string) =>
    [...(bar()?.querySelectorAll('button') ?? [])].find((it) => it.textContent === text)?.click()
  return { said, pressed, bar, key, focus, press }
}

beforeEach(() => {
  Object.defineProperty(window, 'top', { value: window, configurable: true })
})
afterEach(() => {
  for (const it of document.querySelectorAll('#ours')) it.remove()
})

test('with the keyboard: what has the focus is meant, Enter picks it, and the page hears nothing of that', () => {
  const { said, pressed, bar, key, focus, press } = open(
    `<label for="a">Họ và tên</label><input id="a" value="${VALUE}">`,
  )
  expect(bar()?.textContent).toContain('Bấm vào đúng chỗ của bước này')
  key('Enter', focus('#a'))
  expect(pressed).toEqual([])
  expect(said).toMatchObject([
    { state: 'picked', picked: { label: 'Họ và tên', kind: 'fill', sure: 'sure', page: null } },
  ])
  expect(bar()?.textContent).toContain('Đã chọn “Họ và tên”.')
  expect(bar()?.textContent).toContain('Trang này không phải trang của bước.')
  expect(JSON.stringify(said) + document.documentElement.innerHTML.replace(/<input[^>]*>/g, '')).not.toContain(VALUE)
  press('Dùng chỗ này')
  expect(said.at(-1)).toEqual({ state: 'taken' })
  expect(bar()).toBeUndefined()
})

test('Escape gives up, and nothing of ours is left', () => {
  const { said, bar, key } = open('<button>Tiếp</button>')
  expect(key('Escape').defaultPrevented).toBe(true)
  expect(said).toEqual([{ state: 'over' }])
  expect(bar()).toBeUndefined()
})

test('on a page that asks for a password nothing is picked, and it is said why', () => {
  const { said, bar, key, focus } = open('<input type="password"><button>Đăng nhập</button>')
  key('Enter', focus('button'))
  expect(said).toEqual([{ state: 'refused', why: 'own' }])
  expect(bar()?.textContent).toContain('không bài nào được chỉ vào đây')
})

test('a field for a code is not picked either', () => {
  const { said, key, focus } = open('<label for="a">Mã xác nhận</label><input id="a">')
  key('Enter', focus('#a'))
  expect(said).toEqual([{ state: 'refused', why: 'secret' }])
})

test('while the page is used first, Escape shuts what the page has open and ends nothing', () => {
  const { said, pressed, key, press } = open('<button>Tiếp</button>')
  press('Dùng trang trước đã')
  expect(key('Escape').defaultPrevented).toBe(false)
  expect(pressed).toEqual(['Escape'])
  expect(said.map((it) => it.state)).toEqual(['free'])
})

test('on a page that changes: what is gone is not picked, and what is picked is as it is now', async () => {
  const { said, key, bar } = open('<div id="khung"></div>')
  const root = (document.querySelector('#khung') as HTMLElement).attachShadow({ mode: 'open' })
  root.innerHTML = '<button>Lưu</button>'
  const inRoot = (css: string) => {
    const element = root.querySelector(css) as HTMLElement
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
    return element
  }
  const first = inRoot('button')
  await vi.waitFor(() => expect(document.querySelector('#ours')?.shadowRoot?.textContent).toContain('Lưu'))
  // Under the root nothing of the document changes.
  root.innerHTML = '<button>Lưu</button><button id="b">Nộp hồ sơ</button>'
  expect(first.isConnected).toBe(false)
  key('Enter')
  expect(said).toEqual([{ state: 'refused', why: 'nowhere' }])
  expect(bar()?.textContent).toContain('không phải nút')
  inRoot('#b')
  key('Enter')
  expect(said.at(-1)).toMatchObject({ state: 'picked', picked: { label: 'Nộp hồ sơ', sure: 'sure' } })
})

test('while the page is used first, keys are the page’s', () => {
  const { said, pressed, key, focus, press } = open('<button>Tiếp</button>')
  press('Dùng trang trước đã')
  key('Enter', focus('button'))
  expect(pressed).toEqual(['Enter'])
  press('Chỉ tiếp')
  key('Enter', focus('button'))
  expect(said.map((it) => it.state)).toEqual(['free', 'again', 'picked'])
})

test('what was picked stays picked until somebody says otherwise; begun again, nothing of it is left', () => {
  const { said, key, focus, press } = open('<button id="a">Chọn</button><button id="b">Chọn</button><input id="c">')
  key('Enter', focus('#a'))
  expect(said).toHaveLength(1)
  const rings = () => document.querySelector('#ours')?.shadowRoot?.querySelectorAll('.pick-ring.alike').length
  expect(rings()).toBe(1)
  const told = () => document.querySelector('#ours')?.shadowRoot?.querySelector('.pick-ring')?.textContent
  expect(told()).toBe('Chọn')
  key('Enter', focus('#c'))
  expect(said).toHaveLength(1)
  expect(told()).toBe('Chọn')
  press('Chọn chỗ khác')
  expect([rings(), told()]).toEqual([0, ''])
  key('Enter', focus('#b'))
  expect(said.map((it) => it.state)).toEqual(['picked', 'again', 'picked'])
})

test('which page it is on is told with it', () => {
  const page = { id: 'trang-1', name: 'Đơn', url: [], examples: [], practice: [{ site: 'mau', pathname: '/don' }] }
  const { said, bar, key, focus } = open('<button>Tiếp</button>', { site: 'mau', rules: [{ pack: 'ghi-thu', page }] })
  key('Enter', focus('button'))
  expect(said).toMatchObject([{ picked: { page: 'ghi-thu/trang-1' } }])
  expect(bar()?.textContent).not.toContain('không phải trang của bước')
})

test('a page that goes away says so, and its frames make nothing of it', () => {
  const { said, bar, key, focus } = open('<label for="a">Họ và tên</label><input id="a">')
  key('Enter', focus('#a'))
  const shown = bar()?.textContent
  window.dispatchEvent(new Event('pagehide'))
  expect(said.at(-1)).toEqual({ state: 'away' })
  expect(bar()?.textContent).toBe(shown)
})
