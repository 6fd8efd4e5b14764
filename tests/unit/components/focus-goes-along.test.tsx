// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { GuestSwitch, useFocusOnGuest } from '#components/guest/GuestSwitch.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import type { GuestView } from '#schema/guest.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

const GUEST: GuestView = { who: 'khach', minutes: 10, fixed: null, leaving: false }

it('to the question, and back to the button that asked it', async () => {
  const words = { label: 'Xóa tất cả', question: 'Xóa toàn bộ nhật ký?', yes: 'Xóa', no: 'Giữ lại' }
  const { press, focused } = await renderInPage(<Confirm {...words} onYes={vi.fn()} />)
  await press('Xóa tất cả')
  expect(focused()).toBe('Xóa toàn bộ nhật ký?')
  await press('Giữ lại')
  expect(focused()).toBe('Xóa tất cả')
})

it('to the question before guest mode is switched off, and back', async () => {
  const { press, focused } = await renderInPage(
    <GuestSwitch guest={GUEST} attempts={2} language="vi" onAsk={vi.fn()} />,
  )
  await press('Tắt chế độ này')
  expect(focused()).toContain('nhật ký của khách thì sao?')
  await press('Chưa tắt')
  expect(focused()).toBe('Tắt chế độ này')
})

/** As in the popup: on, it stands above all else. */
function Somewhere({ guest }: { guest: GuestView | null }) {
  useFocusOnGuest(guest !== null)
  const here = <GuestSwitch guest={guest} attempts={0} language="vi" onAsk={vi.fn()} />
  return guest ? <div>{here}</div> : here
}

it('to what says that guest mode is on, when it has been turned on, and to the switch when off', async () => {
  const { again, focused } = await renderInPage(<Somewhere guest={null} />)
  expect(focused()).not.toBe('Máy dùng chung đang bật')
  await again(<Somewhere guest={GUEST} />)
  expect(focused()).toBe('Máy dùng chung đang bật')
  await again(<Somewhere guest={null} />)
  expect((document.activeElement as HTMLInputElement).type).toBe('checkbox')
})
