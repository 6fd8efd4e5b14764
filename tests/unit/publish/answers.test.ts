import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { answers } from '#publish/answers/answers.ts'
import { lessonOf, nodePorts } from './shelf.ts'

test('questions and answers open in another reader, with every fact, its source and all marks', async () => {
  const lesson = lessonOf('dvcqg/khai-sinh')
  const file = await answers.publish(lesson, nodePorts())
  expect(file.name).toBe('dan-loi-khai-sinh-vi-hoi-dap.docx')
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file.bytes) })
  expect(messages.filter((it) => it.type === 'error')).toEqual([])
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) })
  for (const fact of [...lesson.papers, ...lesson.law, ...lesson.mistakes]) expect(text).toContain(fact.text)
  for (const step of lesson.steps) expect(text).toContain(step.do)
  expect(value).toMatch(/<h1>.*Hỏi và đáp: Đăng ký khai sinh<\/h1>/)
  expect(text).toContain('Chưa ai làm theo hết trên cổng thật.')
})
