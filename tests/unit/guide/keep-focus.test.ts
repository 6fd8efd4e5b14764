// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { keepFocus } from '#guide/keep-focus.ts'

let abort = new AbortController()

beforeEach(() => {
  abort.abort()
  abort = new AbortController()
  document.body.innerHTML = '<input id="a"><input id="b"><div id="host"></div>'
})

function guide(html: string) {
  const host = document.querySelector<HTMLElement>('#host') as HTMLElement
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.innerHTML = html
  const kept = keepFocus(window, { host, root }, { onAct: new Set() }, abort.signal)
  return { ...kept, root, at: () => root.activeElement?.id || document.activeElement?.id }
}

const CARD = '<div class="at-target"><section role="dialog" id="card"><button id="on">Tiếp</button></section></div>'

it('the key leads from a field to the card, and from anywhere in the card back to that field', () => {
  const { toggle, root, at } = guide(CARD)
  document.querySelector<HTMLElement>('#b')?.focus()
  toggle()
  expect(at()).toBe('card')
  root.querySelector<HTMLElement>('#on')?.focus()
  toggle()
  expect(at()).toBe('b')
})

it('without a card the key leads to the tip that is open, else to the button on the page', () => {
  const chip =
    '<div class="at-corner"><div class="chip"><button class="button" id="chip">Có hướng dẫn</button></div></div>'
  const tip = guide(`${chip}<div class="at-tip"><section class="panel" id="tip"></section></div>`)
  tip.toggle()
  expect(tip.at()).toBe('tip')
  tip.toggle()
  const alone = guide(chip)
  alone.toggle()
  expect(alone.at()).toBe('chip')
})

it('where one was in the page nowhere, or at what has gone since, the keys are the page’s again', () => {
  const { toggle, root, at } = guide(CARD)
  document.querySelector<HTMLElement>('#a')?.focus()
  toggle()
  document.querySelector('#a')?.remove()
  toggle()
  expect(root.activeElement).toBeNull()
  toggle()
  expect(at()).toBe('card')
})
