/** What one POST may hold. */
export const MOST_STATEMENTS = 50
const MOST_BYTES = 512 * 1024

/** As many of the first rows as one POST may hold, and always one: a statement too large is for the store to refuse. */
export function cutBatch<R extends { bytes: number }>(rows: readonly R[], mostBytes = MOST_BYTES): R[] {
  let total = 2 // the brackets
  const over = rows.findIndex((it, at) => {
    total += it.bytes + 1 // and a comma
    return at > 0 && total > mostBytes
  })
  return rows.slice(0, Math.min(over < 0 ? rows.length : over, MOST_STATEMENTS))
}
