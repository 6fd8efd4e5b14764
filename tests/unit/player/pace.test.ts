import { expect, test } from 'vitest'
import { readingTime, TEMPOS } from '#player/pace.ts'

test('the slower the pace, the longer everything takes', () => {
  const { slow, medium, fast } = TEMPOS
  for (const key of Object.keys(slow) as (keyof typeof slow)[]) {
    expect(slow[key]).toBeGreaterThan(medium[key])
    expect(medium[key]).toBeGreaterThan(fast[key])
  }
})

test('a long sentence is left for longer, a short one for long enough to see it', () => {
  const tempo = TEMPOS.medium
  expect(readingTime(tempo, 'Bấm “Gửi”.')).toBe(tempo.least)
  expect(readingTime(tempo, ' một '.repeat(20))).toBe(20 * tempo.syllable)
})
