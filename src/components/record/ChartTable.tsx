import { ScrollBox } from '#components/ui/ScrollBox.tsx'

interface Props {
  /** What opens it, and what it is called. */
  label: string
  caption: string
  head: readonly string[]
  /** The first cell of a row is its heading. */
  rows: readonly (readonly (string | number)[])[]
}

/** The numbers of a chart as a real table. */
export function ChartTable({ label, caption, head, rows }: Props) {
  return (
    <details className="as-table">
      <summary>{label}</summary>
      <ScrollBox label={caption}>
        <table className="folds">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((it) => (
                <th key={it} scope="col">
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((it, at) => (
                  <td
                    key={head[at + 1]}
                    data-label={head[at + 1]}
                    className={typeof it === 'number' ? 'number' : undefined}
                  >
                    {it}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
