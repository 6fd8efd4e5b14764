import type { Picture } from './encode-film.ts'
import type { Scene } from './to-film.ts'

/** The bar at the bottom moves once so often. ms. */
const TICK = 1000
/** Longest way back to a picture that a player can begin with. ms. */
const KEY_EVERY = 10_000

/** A picture wherever something changes, and one each second: letters stand still, so more would show nothing more. */
export function toPictures(scenes: readonly Scene[]): Picture[] {
  const end = scenes.at(-1)?.to ?? 0
  const ticks = Array.from({ length: Math.ceil(end / TICK) }, (_, n) => n * TICK)
  const changes = scenes.flatMap(({ from, cues }) => [from, ...cues.flatMap((it) => [it.from, it.to])])
  const times = [...new Set([...changes, ...ticks])].filter((it) => it < end).sort((a, b) => a - b)
  const begins = new Set(scenes.map((it) => it.from))
  let last = Number.NEGATIVE_INFINITY
  return times.map((at, n) => {
    const key = begins.has(at) || at - last >= KEY_EVERY
    if (key) last = at
    return { at, until: times[n + 1] ?? end, key }
  })
}
