import frameworks from '#learning/frameworks.json' with { type: 'json' }
import file from '#learning/paths.json' with { type: 'json' }
import { tours } from './all-packs.ts'

const DIGCOMP = frameworks['digcomp-2-2'].competences.map((it) => it.code)

/** What a path leads to: codes of Thông tư 02/2025, of DigComp 2.2, and of UNESCO DLGF (areas 1 to 5 have the same numbers). */
export const pathFigures = file.paths.map(({ id, tours: keys }) => {
  const found = tours.filter((it) => keys.includes(it.name)).map((it) => it.tour)
  const codes = [...new Set(found.flatMap((it) => it.competences ?? []))].sort()
  const areas = codes.map((it) => it.charAt(0)).filter((it) => it <= '5')
  return {
    id,
    tours: keys.length,
    tt02: codes,
    digcomp: codes.filter((it) => DIGCOMP.includes(it)),
    dlgf: [...new Set([...found.flatMap((it) => it.dlgf ?? []), ...areas])].sort(),
  }
})

export function pathTable(): string {
  const head = ['path', 'tours', 'TT 02/2025', 'DigComp 2.2', 'UNESCO DLGF']
  const rows = pathFigures.map((it) => [
    it.id,
    `${it.tours}`,
    it.tt02.join(' '),
    it.digcomp.join(' '),
    it.dlgf.join(' '),
  ])
  const widths = head.map((it, at) => Math.max(it.length, ...rows.map((row) => row[at]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((it, at) => it.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
