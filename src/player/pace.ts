import type { Pace } from '#schema/settings.ts'

/** Times of one pace, in milliseconds. */
export interface Tempo {
  /** To read a syllable of what the card says, and the least for all of it. */
  syllable: number
  least: number
  /** The pointer's way to where something is done. */
  move: number
  /** Between two letters. */
  key: number
  /** After each thing done, to see what it did. */
  rest: number
}

/** Slow is for someone who reads the card aloud; some two hundred syllables a minute is usual. */
export const TEMPOS: Record<Pace, Tempo> = {
  slow: { syllable: 320, least: 2500, move: 1300, key: 150, rest: 1100 },
  medium: { syllable: 190, least: 1500, move: 800, key: 70, rest: 600 },
  fast: { syllable: 60, least: 600, move: 350, key: 25, rest: 200 },
}

/** The same pace, so many times as fast. */
export function hastened(tempo: Tempo, times: number): Tempo {
  const { syllable, least, move, key, rest } = tempo
  return {
    syllable: syllable / times,
    least: least / times,
    move: move / times,
    key: key / times,
    rest: rest / times,
  }
}

/** Time to read a sentence before it is shown how. Vietnamese is written in syllables, with blanks between them. */
export function readingTime({ syllable, least }: Tempo, text: string): number {
  return Math.max(least, text.trim().split(/\s+/).length * syllable)
}
