import { expect, test } from 'vitest'
import type { Lesson } from '#publish/lesson.ts'
import { scorm12 } from '#publish/packages/scorm-12.ts'
import { madeLesson, madePorts } from './made-lesson.ts'
import { openPackage } from './open-package.ts'

async function open(changed: Partial<Lesson> = {}) {
  const said: string[] = []
  const speech = {
    speaking: false,
    getVoices: () => [{ lang: 'vi-VN' }],
    cancel: () => {},
    addEventListener: () => {},
    speak: (it: { text: string }) => said.push(it.text.trim()),
  }
  class SpeechSynthesisUtterance {
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  const { bytes } = await scorm12.publish(madeLesson(changed), madePorts())
  const tab = await openPackage(bytes, { speechSynthesis: speech, SpeechSynthesisUtterance })
  const key = (name: string) => {
    const event = new tab.window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
    tab.window.document.body.dispatchEvent(event)
    return event
  }
  return { ...tab, said, key }
}

test('what is to be ticked is read aloud once', async () => {
  const check = ['Hồ sơ đã ở mục “Đã gửi”.', 'Có mã hồ sơ.']
  const tab = await open({ segments: [{ id: 'mot', title: 'Phần một', from: 1, to: 3, check }] })
  tab.goTo('Xem lại')
  tab.press('Đọc to trang này, hoặc dừng đọc')
  for (const it of check) expect(tab.said.filter((text) => text === it)).toHaveLength(1)
})

test('a key that turns pages first shows all of this one', async () => {
  const tab = await open()
  const { window } = tab
  const set = (name: string, value: number) =>
    Object.defineProperty(name === 'scrollHeight' ? window.document.documentElement : window, name, {
      value,
      configurable: true,
    })
  for (const [name, value] of [
    ['scrollHeight', 2000],
    ['innerHeight', 800],
    ['scrollY', 300],
  ] as const)
    set(name, value)
  for (const name of ['PageDown', 'PageUp']) expect(tab.key(name).defaultPrevented).toBe(false)
  expect(tab.shown()).toContain('Bài ngắn để thử')
  set('scrollY', 1200)
  tab.key('PageDown')
  expect(tab.shown()).toContain('Bước 1 trên 3')
  set('scrollY', 0)
  tab.key('PageUp')
  expect(tab.shown()).toContain('Bài ngắn để thử')
})

test('with the whole lesson on one page keys scroll, Continue goes to the next part, and all of it is read', async () => {
  const tab = await open()
  const scrolled: string[] = []
  tab.window.scrollTo = () => void scrolled.push('top')
  tab.window.Element.prototype.scrollIntoView = function () {
    scrolled.push(this.querySelector('h2')?.textContent ?? '')
  }
  expect(tab.key('PageDown').defaultPrevented).toBe(true)
  expect(tab.shown()).toContain('Bước 1 trên 3')
  tab.press('Xem cả bài trên một trang')
  expect(scrolled.at(-1)).toBe('Bước 1 trên 3')
  scrolled.length = 0
  expect(tab.key('PageDown').defaultPrevented).toBe(false)
  expect(tab.shown()).toContain('Bước 1 trên 3')
  tab.press('Tiếp tục')
  expect(scrolled).toEqual(['Bước 2 trên 3'])
  tab.press('Đọc to trang này, hoặc dừng đọc')
  expect(tab.said.join(' ')).toMatch(/Bài ngắn để thử.*Bấm “Tiếp tục” lần 3/)
})
