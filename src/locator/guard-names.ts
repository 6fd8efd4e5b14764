import { featureAt } from './compare-traits.ts'
import type { Said } from './text-likeness.ts'

/**
 * What may be said of what is called something else now. `anything`: its name is the same, or one of the two names says
 * all the other says, or it leads to the same place. `ask`: words were replaced, but its maker calls it the same.
 * `nothing`: words were replaced and nothing else says that it is the one: “Hủy hồ sơ” stands where “Gửi hồ sơ” stood.
 *
 * `shared`: links of other names lead to the same address, as far as it is known (what a query asks for never is): it
 * tells nothing, and one word more or less makes another record of the list.
 */
export function mayAnswer(
  before: Said,
  now: Said,
  row: readonly number[],
  shared = false,
): 'anything' | 'ask' | 'nothing' {
  if (!before.folded || !now.folded || before.folded === now.folded) return 'anything'
  if (!shared && (says(before, now) || says(now, before))) return 'anything'
  const is = (feature: keyof typeof featureAt) => row[featureAt[feature]] === 1
  if (is('hrefSame') && !shared) return 'anything'
  return is('idSame') || is('testSame') || is('attrSame') ? 'ask' : 'nothing'
}

/** Does the first have every word of the second? */
function says(whole: Said, part: Said): boolean {
  const words = new Set(wordsOf(whole))
  return wordsOf(part).every((it) => words.has(it))
}

function wordsOf({ folded }: Said): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
