const UNTIDY = /[\u00ad\u200b-\u200d\ufeff*:：)]|\s{2}|[^\S ]/

/**
 * One spelling for the same visible text: NFC (half the pages measured on a Hanoi portal mix in NFD), plain spaces,
 * and without the marks portals put around a label: `(*)`, a final colon, a counter, in any order.
 */
export function plain(text: string): string {
  const composed = text.normalize('NFC')
  // Most labels are plain already, and a page has many.
  if (!UNTIDY.test(composed)) return composed.trim()
  return (
    composed
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*\(\*\)/g, '')
      // Looked for where a run of marks begins and not inside it, or long rows of stars would cost much.
      .replace(/(?<!(?:[*:：]|\(\d+\))\s?)(?:\s*(?:\*|\(\d+\)|[:：]))+\s*$/, '')
      .trim()
  )
}

/**
 * Lower case without accents, for searching and for a second look. `đ` does not decompose in Unicode, so by hand.
 * Folding may help to find, it never decides between two words (má, mà, ma).
 */
export function fold(text: string): string {
  return foldPlain(plain(text))
}

const PLAIN_LETTERS = /^[ -~]*$/

/** The same for text that is plain already: making it so again is half the cost on a page with many labels. */
export function foldPlain(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN_LETTERS.test(lower)) return lower
  // Word by word: the labels of a page share most of theirs, and taking marks off is what costs.
  return lower.split(' ').map(foldWord).join(' ')
}

const FOLDED = new Map<string, string>()
const MOST_WORDS = 4000

function foldWord(word: string): string {
  const known = FOLDED.get(word)
  if (known !== undefined) return known
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd')
  if (FOLDED.size >= MOST_WORDS) FOLDED.clear()
  FOLDED.set(word, folded)
  return folded
}
