/** A caption on the screen, in ms from the start. */
export interface Cue {
  from: number
  to: number
  lines: string[]
}

/**
 * Netflix's Vietnamese Timed Text Style Guide (character limit, number of lines) and its General Requirements (7 s at the
 * longest, 5/6 s at the shortest); we leave each at least 2 s.
 */
const LINE = 42
const LINES = 2
const SHORTEST = 2000
/**
 * Two full lines in the longest time that guide gives them: 12 characters a second, the slow end of what it allows. A
 * syllable with its space is 4.6 characters in our Vietnamese tours, so this is some 157 syllables a minute. Readers of
 * ours are often over 50.
 */
const CHARACTERS_PER_SECOND = 12
/** A sentence as captions, one after another from `from` on. */
export function toCues(sentence: string, from: number): Cue[] {
  let at = from
  return cutSentence(sentence).map((text) => {
    const cue = { from: at, to: at + timeToRead(text), lines: breakInTwo(text) }
    at = cue.to
    return cue
  })
}

/** ms. */
function timeToRead(text: string): number {
  return Math.max(SHORTEST, Math.round((text.length / CHARACTERS_PER_SECOND) * 10) * 100)
}

/** What it costs to cut after a word: nothing at the end of a sentence, most in the middle of a phrase. */
function costOfCut(word: string): number {
  if (/[.?!:]["”)]?$/.test(word)) return 0
  return /[;,]["”)]?$/.test(word) ? 12 : 25
}

/** What a caption costs whatever it holds, and each character it is shorter than it could be. */
const COST = 5
const COST_SHORT = 0.3

/** In pieces that fit on the screen at once: cut at as good places as can be, and then as few and even as can be. */
function cutSentence(text: string): string[] {
  const words = text.normalize('NFC').trim().split(/\s+/)
  // Cheapest way to cut the first `n` words, and where its last piece begins.
  const best = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= words.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= 0; from -= 1) {
      const piece = words.slice(from, to).join(' ')
      if (!fits(piece) && to - from > 1) break
      const short = (Math.max(0, LINE * LINES - piece.length) * COST_SHORT) ** 2 / (LINE * LINES)
      const cut = to === words.length ? 0 : costOfCut(words[to - 1] ?? '')
      const cost = (best[from]?.cost ?? 0) + COST + short + cut
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const pieces: string[] = []
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0)
    pieces.unshift(words.slice(best[to]?.from ?? 0, to).join(' '))
  return pieces
}

const fits = (text: string) => breakInTwo(text).every((it) => it.length <= LINE)

/** One line, or two as alike and cut at as good a place as can be. */
function breakInTwo(text: string): string[] {
  if (text.length <= LINE) return [text]
  const costOf = (at: number) => {
    const over = Math.max(0, at - LINE, text.length - at - 1 - LINE)
    return over * 1000 + Math.abs(2 * at - text.length) + costOfCut(text.slice(0, at).split(' ').at(-1) ?? '')
  }
  const [best] = [...text.matchAll(/ /g)].map((it) => it.index).sort((a, b) => costOf(a) - costOf(b))
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)]
}
