// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { Welcome } from '#components/welcome/Welcome.tsx'
import { firstOfPath } from '#learning/learning-paths.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { TourSummary } from '#schema/message.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

const first = { key: 'dvcqg/trich-luc', title: 'Trích lục' } as TourSummary

async function show() {
  const on = { settings: vi.fn(), begin: vi.fn() }
  const props = { settings: DEFAULT_SETTINGS, first, onSettings: on.settings, onBegin: on.begin }
  return { ...(await renderInPage(<Welcome {...props} />)), ...on }
}

it('asks who one is, then which size is easy to read, then offers the first lesson', async () => {
  const { press, focused, settings, begin } = await show()
  await press('Người dân')
  expect(settings).toHaveBeenLastCalledWith({ path: 'nguoi-dan' })
  expect(focused()).toBe('Chữ cỡ nào dễ đọc?')
  await press('Quay lại')
  expect(focused()).toBe('Chào bạn! Bạn là ai?')
  await press('Bỏ qua')
  await press('Tiếp theo')
  expect(focused()).toBe('Thử bài đầu tiên')
  await press('Thử ngay')
  expect(begin).toHaveBeenCalledWith(first, 'practise')
})

it('every screen can be passed over, and nothing is chosen by that', async () => {
  const { press, focused, settings, begin } = await show()
  for (let screen = 0; screen < 3; screen++) await press('Bỏ qua')
  expect(focused()).toBe('Xong rồi!')
  expect(settings).not.toHaveBeenCalled()
  expect(begin).not.toHaveBeenCalled()
})

it('the first lesson is the first of the path that there is', () => {
  expect(firstOfPath('can-bo', new Set(['dvcqg/trich-luc', 'dvcqg/khai-sinh']))).toBe('dvcqg/trich-luc')
  expect(firstOfPath(null, new Set())).toBeNull()
})
