/** How often a place was found, asked about, not found, or another one pointed at. */
export interface Counts {
  found: number
  unsure: number
  missing: number
  wrong: number
}

export const noCounts = (): Counts => ({ found: 0, unsure: 0, missing: 0, wrong: 0 })

/** Shares, one line a change. */
export function tableOf(title: string, rows: Readonly<Record<string, Counts>>): string {
  const line = (name: string, counts: Counts) => {
    const { found, unsure, missing, wrong } = counts
    const all = found + unsure + missing + wrong
    const share = (part: number) => `${((100 * part) / all).toFixed(1)} %`.padStart(9)
    return `${name.padEnd(26)}${[found, unsure, missing, wrong].map(share).join('')}   of ${all}`
  }
  return [
    `${title.padEnd(26)}    found   unsure  missing    wrong`,
    ...Object.entries(rows).map(([name, counts]) => line(name, counts)),
  ].join('\n')
}
