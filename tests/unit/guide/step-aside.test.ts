// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { stepAside } from '#guide/step-aside.ts'

it('what is drawn over the page is out of sight until the signal, and as it was afterwards', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  root.innerHTML = '<div class="paint"></div><div class="card" style="color: red"></div>'
  const abort = new AbortController()
  const shielded = { host: root.host as HTMLElement, root }
  stepAside({ shielded }, abort.signal)
  const shown = () => [...root.children].map((it) => (it as HTMLElement).style.cssText.replaceAll(' ', ''))
  expect(shown()).toEqual(['display:none;', 'color:red;display:none;'])
  abort.abort()
  expect(shown()).toEqual(['', 'color:red;'])
  stepAside(null, abort.signal)
})
