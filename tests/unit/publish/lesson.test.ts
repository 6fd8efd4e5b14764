import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#schema/languages.ts'
import { listPublishable, readLesson } from '#stores/lessons.ts'
import { lessonOf, shelf } from './shelf.ts'

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

test('a lesson names where it starts, and one that is only practised names nothing', () => {
  expect(lessonOf('dvcqg/khai-sinh').url).toBe('https://dichvucong.gov.vn/')
  expect(lessonOf('an-toan/nhan-cong-gia').url).toBeNull()
})

test('a tour that is not here is said not to be', () => {
  expect(readLesson('dvcqg/khong-co', 'vi', shelf)).toMatchObject({ reason: { en: expect.stringMatching(/no such/) } })
  expect(readLesson('', 'vi', shelf)).toHaveProperty('reason')
})
