import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { forgetShot, forgetShots, shotOf, shots } from '#session/shot-store.ts'

const steps = (...named: (string | undefined)[]) =>
  named.map((shot, at) => ({ id: `b${at}`, ...(shot !== undefined && { shot }) })) as Parameters<
    typeof shotOf
  >[0]['steps']

test('pictures go with the draft they are for, all but those that it still names, or one by one', async () => {
  for (const shot of ['một', 'hai', 'ba']) await shots.write('bài', shot, new Blob([shot]))
  await shots.write('bài khác', 'một', new Blob(['khác']))
  const kept = async (draft: string) => {
    const there = steps('một', 'hai', 'ba', undefined)
    const all = await Promise.all(there.map((it) => shotOf({ id: draft, steps: there }, it.id)))
    return all.map((it) => it !== null)
  }
  expect(await kept('bài')).toEqual([true, true, true, false])
  await shots.forget('bài', ['một', 'hai'])
  expect(await kept('bài')).toEqual([true, true, false, false])
  await forgetShot('bài', 'một')
  expect(await kept('bài')).toEqual([false, true, false, false])
  await forgetShots('bài')
  expect(await kept('bài')).toEqual([false, false, false, false])
  expect(await kept('bài khác')).toEqual([true, false, false, false])
})
