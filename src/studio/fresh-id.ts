/** An id that none of these has: a letter and a number, never again the one of what went last as long as a higher is there. */
export function freshId(all: readonly { id: string }[], letter: string): string {
  const numbers = all.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : 0))
  return `${letter}${1 + Math.max(0, ...numbers.filter(Number.isInteger))}`
}
