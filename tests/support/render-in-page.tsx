import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'

/** Draws in a document of its own kind (happy-dom), and presses what a person would press. */
export async function renderInPage(node: ReactNode) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.replaceChildren()
  const box = document.body.appendChild(document.createElement('div'))
  const root = createRoot(box)
  await act(async () => root.render(node))
  const find = (text: string) =>
    [...box.querySelectorAll<HTMLElement>('button, label')].find(
      (it) => it.getAttribute('aria-label') === text || it.textContent === text,
    )
  return {
    box,
    again: (next: ReactNode) => act(async () => root.render(next)),
    async press(text: string) {
      const found = find(text)
      if (!found) throw new Error(`nothing to press says “${text}”: ${box.textContent}`)
      // As a hand does: what is pressed has the focus first.
      await act(async () => {
        found.focus()
        found.click()
      })
    },
    said: () => box.querySelector('[role=status]')?.textContent ?? '',
    focused: () => document.activeElement?.textContent ?? '',
  }
}
