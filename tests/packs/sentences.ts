/** Words of each sentence; what stands in quotes is a label and cannot be shortened, but is read all the same. */
export function sentenceLengths(text: string): number[] {
  return text
    .split(/(?<=[.!?:…])\s+/)
    .map((it) => it.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((it) => it > 0)
}

export const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
