import { describe, expect, test } from 'vitest'
import { loadPublisher } from '#publish/publishers.ts'
import { toLesson } from '#publish/to-lesson.ts'
import { LANGUAGES } from '#schema/languages.ts'
import type { Act } from '#schema/recording.ts'
import { listPublishable, readLesson } from '#stores/lessons.ts'
import { toDraft } from '#studio/to-draft.ts'
import { press, spot } from '../studio/sample-acts.ts'
import { lessonOf, nodePorts, shelf } from './shelf.ts'
import { textOf } from './text-of.ts'

const WHEN = { at: '2026-11-22T08:00:00Z', day: '2026-11-22' }
const drafted = (...acts: Act[]) =>
  lessonOf('ghi-thu', 'vi', { ...shelf, drafts: [toDraft({ id: 'ghi-thu', acts }, WHEN)] })

const TOURS = listPublishable(shelf, 'vi').map((it) => it.id)

test('every tour that ships becomes a lesson in both languages', () => {
  expect(TOURS.length).toBeGreaterThan(8)
  for (const id of TOURS)
    for (const language of LANGUAGES) {
      const lesson = lessonOf(id, language)
      expect(lesson.steps.length).toBeGreaterThan(0)
      expect(lesson.steps.every((it) => it.source > 0 && it.source <= lesson.sources.length)).toBe(true)
    }
})

describe('questions', () => {
  test.each(TOURS)('of %s have one right answer each, all of it the tour’s own words', (id) => {
    for (const language of LANGUAGES) {
      const lesson = lessonOf(id, language)
      const own = new Set([
        ...lesson.steps.flatMap((it) => [it.do, it.page]),
        ...lesson.segments.flatMap((it) => it.check),
      ])
      for (const { options, answer, about, kind } of lesson.questions) {
        expect(new Set(options).size).toBe(options.length)
        expect(options.every((it) => own.has(it))).toBe(true)
        expect(options[answer]).toBeDefined()
        if (kind !== 'next') continue
        const at = lesson.steps.findIndex((it, n) => it.do === about && lesson.steps[n + 1]?.do === options[answer])
        expect(at).toBeGreaterThanOrEqual(0)
        const next = lesson.steps[at + 1]
        expect(next?.mayMiss || lesson.steps[at]?.branches).toBe(false)
      }
    }
  })

  test('the same lesson asks the same', () => {
    expect(lessonOf('dvcqg/khai-sinh').questions).toEqual(lessonOf('dvcqg/khai-sinh').questions)
    expect(lessonOf('dvcqg/khai-sinh').questions.map((it) => it.kind)).toEqual(
      expect.arrayContaining(['next', 'own', 'check']),
    )
  })
})

test('a step that a way leads past may be missed, as one that is for some people alone', () => {
  const branches = [{ when: [{ shows: { role: 'button' as const, names: ['Có tài khoản'] } }], to: 'ba' }]
  const step = (id: string) => ({ id, page: 'mau/trang', do: id, done: { on: 'next' as const }, source: 'mau' })
  const steps = [
    { ...step('mot'), branches },
    step('hai'),
    { ...step('ba'), branches: [{ ...branches[0]!, to: 'mot' }] },
  ]
  const about = { id: 'mau', title: 'Mẫu', summary: 'Mẫu.', version: 1, start: 'mau/trang', verified: null, uses: [] }
  const lesson = toLesson(
    { ...about, steps },
    { key: 'mau/mau', language: 'vi', portal: 'Mẫu', url: null, pageNames: {}, sources: {}, tips: [] },
  )
  expect(lesson.steps.map((it) => it.mayMiss)).toEqual([false, true, false])
})

test('a lesson names where it starts, and one that is only practised names nothing', () => {
  expect(lessonOf('dvcqg/khai-sinh').url).toBe('https://dichvucong.gov.vn/')
  expect(lessonOf('an-toan/nhan-cong-gia').url).toBeNull()
})

test.each([
  ['its own page', {}, 'https://dichvucong.mau.gov.vn/nop-ho-so'],
  [
    'a screen that is told by what follows “#”',
    { hash: '/tra-cuu*' },
    'https://dichvucong.mau.gov.vn/nop-ho-so#/tra-cuu',
  ],
  ['the portal, where the page is somebody’s own', { path: '/ho-so/:p1' }, 'https://dichvucong.mau.gov.vn/'],
  ['nothing that is on a practice page', { host: 'tu-phap.luyen-tap.localhost', site: 'tu-phap' }, null],
])('a recorded tour starts at %s', (_, at, url) => {
  expect(drafted(press('Tiếp tục', { spot: spot(at) })).url).toBe(url)
})

test('signs that come with pasted words and that no office file can hold are not in any file', async () => {
  const draft = toDraft({ id: 'ghi-thu', acts: [press('Một'), press('Hai')] }, WHEN)
  const vi = 'Dòng một\u000bdòng hai\ud83d\u0007.'
  const steps = draft.steps.map((it) => ({ ...it, do: { vi, en: 'x' } }))
  const lesson = lessonOf('ghi-thu', 'vi', { ...shelf, drafts: [{ ...draft, steps }] })
  expect(lesson.steps[0]?.do).toBe('Dòng một dòng hai  .')
  for (const format of ['svg', 'slides', 'answers'] as const)
    expect(textOf(await (await loadPublisher(format)).publish(lesson, nodePorts()))).not.toMatch(
      /[^\P{Cc}\t\n\r]|\ufffd/u,
    )
})

test('a tour that is not here is said not to be', () => {
  expect(readLesson('dvcqg/khong-co', 'vi', shelf)).toMatchObject({ reason: { en: expect.stringMatching(/no such/) } })
  expect(readLesson('', 'vi', shelf)).toHaveProperty('reason')
})
