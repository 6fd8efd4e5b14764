import { expect, test } from 'vitest'
import type { PublishedFile } from '#publish/publisher.ts'
import { FORMATS as ALL, loadPublisher } from '#publish/publishers.ts'
import { createPublishDesk, type PublishState } from '#stores/publish-store.ts'
import { lessonOf, nodePorts, withoutBrowser } from './shelf.ts'

const FORMATS = ALL.filter(withoutBrowser)
const lesson = lessonOf('dvcqg/khai-sinh')
const { font, canvas } = nodePorts()

function desk(pause = () => new Promise<void>((done) => setTimeout(done))) {
  const saved: PublishedFile[] = []
  const made = createPublishDesk({ save: (it) => saved.push(it), pause, font, canvas })
  return { ...made, saved }
}

test('a film is offered where the browser can make one: not here, but see tests/e2e/video.spec.ts', () => {
  expect(ALL).toContain('captions')
  expect(ALL).not.toContain('video')
})

test.each(FORMATS)('%s tells how far it is, up to all of it', async (format) => {
  const { state, publish, saved } = desk()
  const seen: PublishState[] = []
  state.subscribe((it) => seen.push(it))
  await publish(lesson, format)
  const working = seen.filter((it) => it.phase === 'working' && it.total > 0)
  expect(working.length).toBeGreaterThan(1)
  expect(working.map((it) => it.done)).toEqual(working.map((it) => it.done).toSorted((a, b) => a - b))
  expect(state.getState()).toMatchObject({ phase: 'saved', file: { bytes: saved[0]?.bytes.length } })
})

test.each(FORMATS)('%s can be stopped at any pause, and then nothing is saved', async (format) => {
  for (const after of [0, 1]) {
    let left = after
    const it = desk(async () => {
      if (left === 0) it.cancel()
      left -= 1
    })
    await it.publish(lesson, format)
    expect(it.state.getState().phase).toBe('cancelled')
    expect(it.saved).toEqual([])
    // And once more, to the end.
    left = -1
    await it.publish(lesson, format)
    expect(it.saved).toHaveLength(1)
  }
})

test('while pictures are looked for a file is being made already: a second press makes no second one', async () => {
  const { state, publish, saved } = desk()
  let found = () => {}
  const pictures = new Promise<typeof lesson>((done) => {
    found = () => done(lesson)
  })
  const first = publish(pictures, 'captions')
  expect(state.getState().phase).toBe('working')
  await publish(lesson, 'captions')
  found()
  await first
  expect(saved).toHaveLength(1)
  await publish(Promise.reject(new Error('disk')), 'captions')
  expect(state.getState().phase).toBe('failed')
})

test('what cannot be made is said, and the next one is made', async () => {
  let broken = true
  const saved: PublishedFile[] = []
  const { state, publish } = createPublishDesk({
    save: (it) => saved.push(it),
    pause: async () => {},
    font,
    canvas,
    load: (format) => (broken ? Promise.reject(new Error('chunk')) : loadPublisher(format)),
  })
  await publish(lesson, 'guide')
  expect(state.getState().phase).toBe('failed')
  broken = false
  await publish(lesson, 'guide')
  expect(state.getState().phase).toBe('saved')
  expect(saved).toHaveLength(1)
})

test('while one file is being made no other is begun', async () => {
  const [format] = FORMATS
  if (!format) throw new Error('no format')
  const { publish, saved } = desk()
  await Promise.all([publish(lesson, format), publish(lesson, format)])
  expect(saved).toHaveLength(1)
})
