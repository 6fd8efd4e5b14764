import { expect, it } from 'vitest'
import { type Film, toWebm } from '#publish/video/to-webm.ts'

const film = (chunks: Film['chunks']): Film => ({
  ...{ codec: 'V_VP9', title: 'Khai thử', language: 'vi', width: 1280, height: 720, duration: 70_000 },
  chunks,
})
const chunk = (at: number, key: boolean) => ({ at, key, bytes: new Uint8Array([at % 251, 7]) })

/** Where an element with this id begins, by its bytes. */
const find = (bytes: Uint8Array, id: string) => Buffer.from(bytes).indexOf(Buffer.from(id, 'hex'))

it('the same pictures give the same bytes', () => {
  const make = () => toWebm(film([chunk(0, true), chunk(1000, false)]))
  expect(make()).toEqual(make())
})

it('what a player needs to seek stands in front, and points at where clusters begin', () => {
  const bytes = toWebm(film([chunk(0, true), chunk(1000, false), chunk(2000, true), chunk(65_000, false)]))
  const view = new DataView(bytes.buffer)
  // Id and size of the segment take four and eight bytes; positions count from there.
  const content = find(bytes, '18538067') + 12
  expect(content + Number(view.getBigUint64(content - 8) & 0xff_ffff_ffff_ffffn)).toBe(bytes.length)
  const cues = find(bytes, '1c53bb6b')
  const seek = Buffer.from(bytes).indexOf(Buffer.from('53ac', 'hex'))
  expect(seek).toBeLessThan(cues)
  const clusters: number[] = []
  for (let at = cues; at >= 0; at = Buffer.from(bytes).indexOf(Buffer.from('1f43b675', 'hex'), at + 1))
    if (at !== cues) clusters.push(at)
  const pointed: number[] = []
  for (let at = cues; at >= 0; at = Buffer.from(bytes).indexOf(Buffer.from('f1', 'hex'), at + 1))
    if (at !== cues && at < (clusters[0] ?? 0) && bytes[at + 1] === 1) pointed.push(Number(view.getBigUint64(at + 9)))
  // A block says its time in sixteen bits: after half a minute without a key picture another cluster begins.
  expect(clusters).toHaveLength(3)
  expect(pointed.map((it) => it + content)).toEqual(clusters)
})
