import { expect, test } from 'vitest'
import type { Draft } from '#schema/draft.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { act, fill, press, spot } from '../studio/sample-acts.ts'
import { asker } from './fake-ports.ts'
import { arrive, begin, createBrowser, done, still, told } from './fake-recording.ts'

test('pictures are taken only where somebody turned them on; a step has the one of the page before it was pressed', async () => {
  const { disk, camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(act('arrive')), asker(7))
  await answers['record-still'](still, asker(7))
  expect(camera.kept.size).toBe(0)
  expect((await answers['record-press'](done('shots'), asker(7))).view?.shots).toBe('on')
  await answers['record-still'](still, asker(5))
  expect(camera.kept.size).toBe(0)
  await answers['record-still'](still, asker(7))
  const [first] = camera.kept
  await answers['record-act'](told(press('Tra cứu')), asker(7))
  // The page that comes is not in that picture.
  await answers['record-act'](told(act('arrive', { spot: spot({ path: '/sau' }) })), asker(7))
  await answers['record-act'](told(fill('Họ và tên', { spot: spot({ path: '/sau' }) })), asker(7))
  expect(disk.recording?.acts.map((it) => it.shot)).toEqual([undefined, first, undefined, undefined])
  // A field is still there afterwards, scrolled to.
  await answers['record-still'](still, asker(7))
  await answers['record-still'](still, asker(7))
  await answers['record-press'](done('done'), asker(7))
  const shots = disk.drafts[0]?.steps.map((it) => it.shot)
  expect(shots).toEqual([first, expect.any(String)])
  expect([...camera.kept]).toEqual(shots)
  expect(JSON.stringify(toPackFile(disk.drafts[0] as Draft))).not.toContain('"shot"')
})

test('where the browser waits for a press on our sign the bar says so, and no longer once a picture was taken', async () => {
  const { camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  camera.allowed = false
  await answers['record-still'](still, asker(7))
  const seen = async () => (await answers['record-arrive'](arrive, asker(7))).view?.shots
  expect(await seen()).toBe('denied')
  camera.allowed = true
  await answers['record-still'](still, asker(7))
  expect(await seen()).toBe('on')
  expect((await answers['record-press'](done('shots'), asker(7))).view?.shots).toBe('off')
})

test('a recording that is dropped leaves no picture', async () => {
  const { camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  await answers['record-still'](still, asker(7))
  expect(camera.kept.size).toBe(1)
  await answers['drop-recording']({ type: 'drop-recording' }, asker(null))
  expect(camera.kept.size).toBe(0)
})

test('a picture during which something was done is of no one moment, and is not kept', async () => {
  const { camera, disk, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  const taking = answers['record-still'](still, asker(7))
  await answers['record-act'](told(press('Một')), asker(7))
  await taking
  expect(camera.kept.size).toBe(0)
  expect(disk.recording?.shot).toBeUndefined()
})
