import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { ScrollBox } from '#components/ui/ScrollBox.tsx'
import type { SaySupport } from '#components/words/support-words.ts'
import type { Group } from '#schema/groups.ts'
import type { SupportKind } from '#schema/support-words.ts'
import { AddSupport } from './AddSupport.tsx'
import { UnitForm } from './UnitForm.tsx'

interface Props {
  /** A head and one row a day, newest first. */
  table: readonly (readonly (string | number)[])[]
  today: { times: number; text: string }
  unit: string | null
  say: SaySupport
  onUnit(unit: string | null): Promise<boolean>
  onAdd(kinds: SupportKind[], group: Group | undefined): Promise<string>
  onUndo(id: string): Promise<void>
  onCsv(): void
  onPrint(): void
}

/** Support given, in the form units report day by day. */
export function SupportBook({ table, today, unit, say, ...on }: Props) {
  const [copied, setCopied] = useState(false)
  const [head = [], ...rows] = table
  const copy = () => void navigator.clipboard.writeText(today.text).then(() => setCopied(true))
  return (
    <main>
      <h1>{say('support-book')}</h1>
      <p>{say('support-intro')}</p>
      <AddSupport today={today.times} say={say} onAdd={on.onAdd} onUndo={on.onUndo} />
      <section>
        <h2>{say('days')}</h2>
        {rows.length === 0 ? (
          <p>{say('days-none')}</p>
        ) : (
          <>
            <ScrollBox label={say('days')}>
              <table className="folds">
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
                  {rows.map((row) => (
                    <tr key={row[0]}>
                      {row.map((cell, at) => (
                        <td key={head[at]} data-label={head[at]} className={at > 0 ? 'number' : undefined}>
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
            <p className="row on-screen">
              <Button onPress={on.onCsv}>{say('csv')}</Button>
              <Button onPress={on.onPrint}>{say('print')}</Button>
            </p>
          </>
        )}
      </section>
      <section>
        <h2>{say('text')}</h2>
        <pre>{today.text}</pre>
        <p className="row on-screen">
          <Button onPress={copy}>{say('text-copy')}</Button>
          <span role="status">{copied && say('text-copied')}</span>
        </p>
        <p className="soft on-screen">{say('text-what')}</p>
      </section>
      <UnitForm unit={unit} say={say} onSave={on.onUnit} />
    </main>
  )
}
