import type { TourEvent } from '../../src/schema/event.ts'

/** Ways a tour is gone through, from the first look to the real portal. */
const WAYS = ['watch', 'practise', 'practise', 'test', 'test', 'real'] as const
const TOURS = [
  { portal: 'dvcqg', tour: 'trich-luc', steps: 12 },
  { portal: 'dvcqg', tour: 'khai-sinh', steps: 18 },
]

/** The log of somebody who practised so many times in so many days up to `now` (ms since 1970): always the same one. */
export function madeLog({ attempts, days, now }: { attempts: number; days: number; now: number }): TourEvent[] {
  const random = randomFrom(7)
  // More on some days than on others, as people do.
  const times = Array.from({ length: attempts }, () => now - (1 + Math.floor(random() ** 2 * days)) * 86_400_000)
  return times.sort((a, b) => a - b).flatMap((time, at) => madeAttempt(at, time + random() * 20_000_000, random()))
}

function madeAttempt(at: number, time: number, chance: number): TourEvent[] {
  const { portal, tour, steps } = TOURS[at % TOURS.length] ?? { portal: 'dvcqg', tour: 'trich-luc', steps: 12 }
  const mode = WAYS[Math.min(at >> 1, Math.floor(chance * WAYS.length))] ?? 'practise'
  const attempt = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  const events: TourEvent[] = []
  const add = (type: TourEvent['type'], more: Partial<TourEvent> = {}) => {
    const seq = events.length
    const when = new Date(time + seq * 11_000).toISOString()
    events.push({ id: `${attempt}-${seq}`, attempt, type, at: when, seq, portal, tour, version: 1, mode, ...more })
  }
  add('tour-started')
  for (let step = 0; step < steps; step++) {
    add('step-shown', { step: `buoc-${step}` })
    if (mode === 'practise' && step === 3) add('help-asked', { step: `buoc-${step}` })
    add('step-ended', { step: `buoc-${step}`, outcome: mode === 'watch' ? 'watched' : 'done' })
    if (chance < 0.1 && step === 4) {
      add('tour-left')
      return events
    }
  }
  add('tour-finished', mode === 'test' ? { passed: chance < 0.75, score: chance < 0.75 ? 1 : 0.5 } : {})
  return events
}

/** A small congruential generator: the same numbers each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
