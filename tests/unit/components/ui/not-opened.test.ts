// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchOpening } from '#components/ui/not-opened.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
watchOpening(window as unknown as Window)

test('a page that fails before it has drawn anything says so in both languages, once, and can be opened again', () => {
  document.body.innerHTML = '<div id="root"></div>'
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
  window.dispatchEvent(new Event('unhandledrejection'))
  window.dispatchEvent(new Event('error'))
  const parts = [...document.querySelectorAll('[role=alert] section')]
  expect(parts.map((it) => [it.getAttribute('lang'), it.querySelector('h1')?.textContent])).toEqual([
    ['vi', 'Chưa mở được trang này.'],
    ['en', 'This page could not be opened.'],
  ])
  parts[0]?.querySelector('button')?.click()
  expect(reload).toHaveBeenCalledOnce()
})

test('what fails later leaves the page as it is', () => {
  document.body.innerHTML = '<div id="root"><main>Nhật ký</main></div>'
  window.dispatchEvent(new Event('error'))
  expect(document.body.textContent).toBe('Nhật ký')
})

test('each page of ours has it before its own script', () => {
  const pages = globSync('entrypoints/*/index.html', { cwd: ROOT })
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) {
    const scripts = [...readFileSync(resolve(ROOT, page), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)]
    expect(
      scripts.map(([, src]) => src?.split('/').at(-1)),
      page,
    ).toEqual(['watch-opening.ts', 'main.tsx'])
  }
})
