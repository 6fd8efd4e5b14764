import { describe, expect, test } from 'vitest'
import { FORMATS, loadPublisher } from '#publish/publishers.ts'
import { lessonOf, nodePorts, withoutBrowser } from './shelf.ts'
import { textOf } from './text-of.ts'

const lesson = lessonOf('dvcqg/khai-sinh')

test('no two formats give a file of one name, and each has its extension', async () => {
  const publishers = await Promise.all(FORMATS.map(loadPublisher))
  const names = publishers.map((it) => `${it.id}.${it.extension}`)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(FORMATS.filter(withoutBrowser))('%s', (format) => {
  test('of the same lesson has the same bytes, whatever the day', async () => {
    const publisher = await loadPublisher(format)
    const first = await publisher.publish(lesson, nodePorts())
    const { Date: Real } = globalThis
    globalThis.Date = class extends Real {
      constructor(...of: []) {
        super(...((of.length === 0 ? [2031, 4, 5] : of) as []))
      }
    } as DateConstructor
    const second = await publisher.publish(lesson, nodePorts()).finally(() => {
      globalThis.Date = Real
    })
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('reads nothing from anywhere', async () => {
    const text = textOf(await (await loadPublisher(format)).publish(lesson, nodePorts()))
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\/(?!dichvucong\.gov\.vn\/")/)
    expect(text).not.toMatch(/@import|url\((?!data:)/)
  })
})
