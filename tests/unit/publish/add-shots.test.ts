import { expect, test } from 'vitest'
import { addShots } from '#publish/add-shots.ts'
import { loadPublisher } from '#publish/publishers.ts'
import { lessonOf, nodePorts } from './shelf.ts'
import { textOf } from './text-of.ts'

const lesson = lessonOf('dvcqg/theo-doi-ho-so')
const [first = '', second = '', third = ''] = lesson.steps.map((it) => it.id)
const sizeOf = async () => ({ width: 960, height: 540 })

test('a picture that an author kept of a step is in the lesson beside it; one that cannot be read is left out', async () => {
  const read = async (step: string) => {
    if (step === first) return new Blob([Uint8Array.of(1, 2, 3)], { type: 'image/jpeg' })
    if (step === second) throw new Error('gone')
    return step === third ? new Blob(['<svg/>'], { type: 'image/svg+xml' }) : null
  }
  const shown = await addShots(lesson, { read, sizeOf })
  expect(shown.steps.filter((it) => it.shot).map((it) => it.id)).toEqual([first])
  const html = textOf(await (await loadPublisher('guide')).publish(shown, nodePorts()))
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html).toContain('<img src="data:image/jpeg;base64,AQID" width="960" height="540"')
})

test('a lesson without pictures stays as it is', async () => {
  expect(await addShots(lesson, { read: async () => null, sizeOf })).toEqual(lesson)
})
