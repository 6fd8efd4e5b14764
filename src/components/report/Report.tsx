import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayReport } from '#components/words/report-words.ts'
import { GROUPS, type Group } from '#schema/groups.ts'
import type { Period } from '#schema/unit-report.ts'
import type { ReportState } from '#stores/report-store.ts'
import { AboutForm } from './AboutForm.tsx'
import { type About, type Asked, startAbout } from './about.ts'
import { FilesSource } from './FilesSource.tsx'
import { Reading } from './Reading.tsx'
import { csvRows, groupName } from './report-rows.ts'
import { Sheet } from './Sheet.tsx'
import { StoreSource, type TypedDoor } from './StoreSource.tsx'

interface Props {
  state: ReportState
  /** Where results are sent, if anywhere. */
  endpoint: string
  storeNotice: 'report-lrs-bad' | 'report-lrs-denied' | null
  language: 'vi' | 'en'
  say: SayReport
  toPeriod(from: string, to: string): Period | null
  onFiles(files: FileList, asked: Asked): void
  onDrop(transfer: DataTransfer, asked: Asked): void
  onStore(door: TypedDoor, asked: Asked): void
  onAgain(period: Period): void
  onStop(): void
  onCsv(rows: (string | number)[][]): void
  onPrint(): void
}

/** Many people's logs as one table without names. */
export function Report({ state, endpoint, storeNotice, language, say, toPeriod, ...on }: Props) {
  const [about, setAbout] = useState<About>(() => startAbout(new Date()))
  const [group, setGroup] = useState<Group | null>(null)
  const period = toPeriod(about.from, about.to)
  const asking = (then: (asked: Asked) => void) => period && then({ period, group })
  const { report, period: counted } = state
  const stale = period && counted && (period.from !== counted.from || period.to !== counted.to)
  return (
    <main lang={language}>
      <h1>{say('report-page')}</h1>
      <p>{say('report-intro')}</p>
      <AboutForm about={about} say={say} right={period !== null} onChange={setAbout} />
      <section>
        <h2>{say('report-source')}</h2>
        <p>
          <label htmlFor="group">{say('report-group')}</label>{' '}
          <select
            id="group"
            value={group ?? ''}
            onChange={(it) => setGroup(GROUPS.find((one) => one === it.target.value) ?? null)}
          >
            {[null, ...GROUPS].map((it) => (
              <option key={it ?? ''} value={it ?? ''}>
                {groupName(it, say)}
              </option>
            ))}
          </select>{' '}
          <small className="soft">{say('report-group-why')}</small>
        </p>
        <FilesSource
          say={say}
          onFiles={(files) => asking((it) => on.onFiles(files, it))}
          onDrop={(transfer) => asking((it) => on.onDrop(transfer, it))}
        />
        <StoreSource
          notice={storeNotice}
          endpoint={endpoint}
          say={say}
          onRead={(door) => asking((it) => on.onStore(door, it))}
        />
      </section>
      <Reading {...{ state, language, say }} onStop={on.onStop} />
      {report && counted && state.phase !== 'reading' && (
        <>
          {stale && period && (
            <p className="note" role="status">
              {say('report-stale')} <Button onPress={() => on.onAgain(period)}>{say('report-again')}</Button>
            </p>
          )}
          <div className="row actions">
            <Button kind="main" onPress={on.onPrint}>
              {say('print')}
            </Button>
            <Button onPress={() => on.onCsv(csvRows(report, counted, about, say))}>{say('save-csv')}</Button>
            <Button kind="quiet" onPress={on.onStop}>
              {say('report-clear')}
            </Button>
          </div>
          <Sheet {...{ report, about, language, say }} period={counted} />
        </>
      )}
    </main>
  )
}
