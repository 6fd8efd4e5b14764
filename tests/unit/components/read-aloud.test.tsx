// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { ReadAloud, ReadButton } from '#components/guide/ReadAloud.tsx'
import { useReading } from '#components/guide/use-reading.ts'
import { Panel } from '#components/panel/Panel.tsx'
import type { PanelTour } from '#components/panel/panel-model.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { pickVoice, type Reader, type ReadResult, type SpokenWord } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'
import type { Step } from '#schema/step.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** A reader that reads when told to, one thing at a time. */
function createFake() {
  const asked: { passages: readonly string[]; speed: number }[] = []
  const now = { at: (_: SpokenWord | null) => {}, end: (_: ReadResult) => {} }
  const stopped = vi.fn()
  const reader: Reader = {
    voices: async () => [],
    read: (passages, { speed }, at) => {
      now.end('stopped')
      asked.push({ passages, speed })
      const done = new Promise<ReadResult>((end) => Object.assign(now, { at, end }))
      const { end } = now
      return {
        done,
        stop() {
          if (now.end !== end) return
          stopped(passages[0])
          end('stopped')
        },
      }
    },
  }
  return { reader, asked, now, stopped }
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

const STEP = ['Bấm “Đăng nhập”.', 'Trang sẽ tải lại.']

async function show({ reader }: ReturnType<typeof createFake>, onChange = vi.fn(), passages = STEP) {
  const box = document.createElement('div')
  const root = createRoot(box)
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
  expect(box.querySelector('[data-aloud]')?.textContent).toContain('chưa có giọng đọc tiếng Việt')
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

it('stops when it is told to, when other words stand there, and when nothing does any more', async () => {
  const fake = createFake()
  const { box, press, root, onChange } = await show(fake)
  await press('Đọc to')
  await press('Dừng đọc')
  expect(fake.stopped).toHaveBeenCalledTimes(1)
  expect(box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  await press('Đọc to')
  await act(async () => root.render(<Both passages={['Bước sau.']} reader={fake.reader} onChange={onChange} />))
  expect(fake.stopped).toHaveBeenCalledTimes(2)
  expect(box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  await press('Đọc to')
  await act(async () => root.unmount())
  expect(fake.stopped.mock.calls.flat()).toEqual([STEP[0], STEP[0], 'Bước sau.'])
})

it('a tip that is read makes the card quiet, and its going stops nothing of the card', async () => {
  const fake = createFake()
  const card = await show(fake)
  const tip = await show(fake, vi.fn(), ['Ghi như trong căn cước.'])
  await card.press('Đọc to')
  await tip.press('Đọc to')
  expect(card.box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  await card.press('Đọc to')
  expect(tip.box.querySelector('[aria-label="Đọc to"]')).not.toBeNull()
  await act(async () => tip.root.unmount())
  expect(fake.stopped).not.toHaveBeenCalled()
  expect(card.box.querySelector('[aria-label="Dừng đọc"]')).not.toBeNull()
})

it('the list beside the page reads its step aloud too, and no step that is to be done unaided', async () => {
  const fake = createFake()
  const step = { id: 'b', page: 'p/t', do: STEP[0] ?? '', note: STEP[1], done: { on: 'click' }, source: 's' } as Step
  const tour: PanelTour = {
    ...{
      title: 'Bài',
      mode: 'practise',
      situation: 'guiding',
      number: 1,
      total: 1,
      step,
      canBack: false,
      veiled: false,
    },
    ...{ parts: [{ title: null, steps: [{ step, number: 1, state: 'now' }] }], pageName: 'Trang' },
  }
  const box = document.createElement('div')
  const root = createRoot(box)
  const draw = (shown: PanelTour) =>
    act(async () =>
      root.render(
        <Panel
          {...{ settings: DEFAULT_SETTINGS, tour: shown, here: [], practice: true, failed: false, reader: fake.reader }}
          {...{ press() {}, onStart() {}, onPractice() {}, onOpen() {}, onReading() {} }}
        />,
      ),
    )
  await draw(tour)
  await act(async () => box.querySelector<HTMLElement>('[aria-label="Đọc to"]')?.click())
  expect(fake.asked.map((it) => it.passages)).toEqual([STEP])
  await act(async () => fake.now.at({ passage: 0, start: 0, end: 3 }))
  expect(box.querySelector('mark')?.textContent).toBe('Bấm')
  await draw({ ...tour, parts: null })
  expect(box.querySelector('[aria-label="Đọc to"]')).toBeNull()
  expect(fake.stopped).toHaveBeenCalledTimes(1)
})

it('the voice that is shown as chosen is the one that reads', () => {
  const voices = [
    { voiceURI: 'a', default: false },
    { voiceURI: 'b', default: true },
  ]
  expect(pickVoice(voices, null)?.voiceURI).toBe('b')
  expect(pickVoice(voices, 'a')?.voiceURI).toBe('a')
  expect(pickVoice(voices, 'gone')?.voiceURI).toBe('b')
})
