// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { ReadAloud, ReadButton } from '#components/guide/ReadAloud.tsx'
import { useReading } from '#components/guide/use-reading.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Reader, ReadResult, SpokenWord } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** A reader that reads when told to. */
function createFake() {
  const asked: { passages: readonly string[]; speed: number }[] = []
  const now = { at: (_: SpokenWord | null) => {}, end: (_: ReadResult) => {} }
  const reader: Reader = {
    voices: async () => [],
    stop: vi.fn(),
    read: (passages, { speed }, at) => {
      asked.push({ passages, speed })
      return new Promise((done) => Object.assign(now, { at, end: done }))
    },
  }
  return { reader, asked, now }
}

function Both({
  passages,
  reader,
  onChange,
}: {
  passages: string[]
  reader: Reader
  onChange(change: Partial<Settings>): void
}) {
  const reading = useReading(passages, DEFAULT_SETTINGS, reader, onChange)
  return (
    <>
      <ReadButton reading={reading} />
      <ReadAloud reading={reading} />
    </>
  )
}

async function show({ reader }: ReturnType<typeof createFake>, onChange = vi.fn()) {
  const box = document.createElement('div')
  const root = createRoot(box)
  const passages = ['Bấm “Đăng nhập”.', 'Trang sẽ tải lại.']
  await act(async () => root.render(<Both passages={passages} reader={reader} onChange={onChange} />))
  const press = (text: string) =>
    act(async () =>
      [...box.querySelectorAll('button')]
        .find((it) => it.ariaLabel === text || it.getAttribute('aria-label') === text)
        ?.click(),
    )
  return { box, press, root, onChange }
}

it('marks the word that is being spoken, and is quiet again at the end', async () => {
  const fake = createFake()
  const { box, press } = await show(fake)
  await press('Đọc to')
  await act(async () => fake.now.at({ passage: 1, start: 6, end: 9 }))
  expect(box.querySelector('mark')?.textContent).toBe('sẽ ')
  await act(async () => fake.now.end('read'))
  expect(box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  expect(box.querySelector('mark')).toBeNull()
})

it('says honestly that the machine has no voice', async () => {
  const fake = createFake()
  const { box, press } = await show(fake)
  await press('Đọc to')
  await act(async () => fake.now.end('no-voice'))
  expect(box.querySelector('[role=status]')?.textContent).toContain('chưa có giọng đọc tiếng Việt')
})

it('a speed that is chosen holds at once and the next time', async () => {
  const fake = createFake()
  const { box, press, onChange } = await show(fake)
  await press('Đọc to')
  const speed = box.querySelector('select')
  await act(async () => {
    if (!speed) return
    speed.value = '0.75'
    speed.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(onChange).toHaveBeenCalledWith({ readSpeed: 0.75 })
  expect(fake.asked.map((it) => it.speed)).toEqual([1, 0.75])
})

it('stops when it is told to, and when the step has gone', async () => {
  const fake = createFake()
  const { box, press, root } = await show(fake)
  await press('Đọc to')
  await press('Dừng đọc')
  expect(fake.reader.stop).toHaveBeenCalledTimes(1)
  expect(box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  await act(async () => root.unmount())
  expect(fake.reader.stop).toHaveBeenCalledTimes(2)
})
