import { expect, test } from 'vitest'
import { press } from '../studio/sample-acts.ts'
import { asker } from './fake-ports.ts'
import { begin, createBrowser, done, still, told } from './fake-recording.ts'

test('where another recording begins what was recorded before is a draft, with its pictures', async () => {
  const { disk, camera, wake } = createBrowser()
  const { answers } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-press'](done('shots'), asker(7))
  await answers['record-still'](still, asker(7))
  await answers['record-act'](told(press('Một')), asker(7))
  const before = disk.recording?.id
  await answers['start-recording'](begin, asker(null))
  expect(disk.drafts.map((it) => [it.id, it.steps.length])).toEqual([[before, 1]])
  expect([...camera.kept]).toEqual([disk.drafts[0]?.steps[0]?.shot])
  expect(disk.recording?.id).not.toBe(before)
  disk.full = true
  await answers['record-act'](told(press('Hai')), asker(7))
  await expect(answers['start-recording'](begin, asker(null))).rejects.toThrow('full')
  expect(disk.recording?.acts.map((it) => it.label)).toEqual(['Hai'])
})

test('a guest is not shown what the owner recorded and could not keep, and cannot end it', async () => {
  const { disk, guest, wake } = createBrowser()
  const { answers, stop } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(press('Một')), asker(7))
  disk.full = true
  guest.here = true
  await stop()
  expect(await answers['see-recording']({ type: 'see-recording' }, asker(null))).toEqual({ view: null, guest: true })
  await answers['drop-recording']({ type: 'drop-recording' }, asker(null))
  expect((await answers['record-press'](done('done'), asker(null))).draft).toBeNull()
  expect(disk.recording?.acts).toHaveLength(1)
})

test('a worker killed while a recording is put aside loses none of it', async () => {
  const { disk, wake } = createBrowser()
  const { answers, stop } = wake()
  await answers['start-recording'](begin, asker(null))
  await answers['record-act'](told(press('Một')), asker(7))
  disk.full = true
  const there: boolean[] = []
  disk.written = () => void there.push(disk.recording !== null)
  await stop()
  expect(there).not.toContain(false)
})
