import type { Ready } from './ready-traits.ts'

export function jaccard(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 && b.size === 0) return 0.5
  let both = 0
  for (const it of a) if (b.has(it)) both++
  return both / (a.size + b.size - both)
}

/** The longest common run of ancestors, in order but with gaps: wrappers come and go. */
export function pathLikeness(a: Ready, b: Ready, marks: boolean): number {
  const [rows, columns] = [a.ancestors, b.ancestors]
  if (rows.length === 0 || columns.length === 0) return rows.length === columns.length ? 1 : 0
  let above = new Array<number>(columns.length + 1).fill(0)
  for (const row of rows) {
    const line = [0]
    for (const [at, column] of columns.entries()) {
      const fit = row.tag !== column.tag ? 0 : marks ? 0.4 + 0.6 * jaccardOrSame(row.marks, column.marks) : 1
      line.push(Math.max((above[at] ?? 0) + fit, above[at + 1] ?? 0, line[at] ?? 0))
    }
    above = line
  }
  return (above[columns.length] ?? 0) / Math.max(rows.length, columns.length)
}

function jaccardOrSame(a: Set<string>, b: Set<string>): number {
  return a.size === 0 && b.size === 0 ? 1 : jaccard(a, b)
}
