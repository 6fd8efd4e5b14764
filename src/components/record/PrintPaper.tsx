import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { RecordKey } from '#components/words/record-words.ts'
import type { Paper as Sheet } from '#schema/progress.ts'
import { Paper } from './Paper.tsx'
import type { View } from './view.ts'

const PERIODS = ['print-all', 'print-month', 'print-quarter', 'print-year'] as const satisfies readonly RecordKey[]
type Period = (typeof PERIODS)[number]

interface Props extends View {
  group: string
  browser: string
  /** The log from an instant on (ms since 1970; null: all of it). */
  sheetOf(since: number | null): Sheet
  onPrint(): void
}

/** Chooses and previews the sheet. Whatever is printed from this page is the sheet, and nothing else. */
export function PrintPaper({ group, browser, sheetOf, onPrint, ...view }: Props) {
  const { say, now } = view
  const [period, setPeriod] = useState<Period>('print-all')
  const [shown, setShown] = useState(false)
  return (
    <>
      <div className="file">
        <h3>{say('print-title')}</h3>
        <p>{say('print-why')}</p>
        <div className="row">
          <label>
            {say('print-period')}{' '}
            <select value={period} onChange={(event) => setPeriod(event.currentTarget.value as Period)}>
              {PERIODS.map((it) => (
                <option key={it} value={it}>
                  {say(it)}
                </option>
              ))}
            </select>
          </label>
          <Button kind="main" onPress={onPrint}>
            {say('print-go')}
          </Button>
          <Button onPress={() => setShown(!shown)}>{say(shown ? 'print-hide' : 'print-look')}</Button>
        </div>
      </div>
      <div className={shown ? 'desk shown' : 'desk'}>
        <Paper sheet={sheetOf(since(period, now))} {...{ group, browser }} {...view} />
      </div>
    </>
  )
}

function since(period: Period, now: number): number | null {
  const day = new Date(now)
  if (period === 'print-all') return null
  if (period === 'print-year') return new Date(day.getFullYear(), 0, 1).getTime()
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - (period === 'print-month' ? 30 : 90)).getTime()
}
