import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type {
  CompetenceProgress,
  LearningPath,
  Level,
  Paper,
  PracticeDay,
  RefreshDue,
  TourLevel,
} from '#schema/progress.ts'
import type { Attempt } from '#schema/record.ts'
import type { Imported, NotCarried } from '#stores/import-log.ts'
import { Attempts } from './Attempts.tsx'
import { Badge, type Badged } from './Badge.tsx'
import { CompetenceChart } from './CompetenceChart.tsx'
import { EmptyRecord } from './EmptyRecord.tsx'
import { type FileActions, Files } from './Files.tsx'
import { ImportLog } from './ImportLog.tsx'
import { PasteLog } from './PasteLog.tsx'
import { PracticeCalendar } from './PracticeCalendar.tsx'
import { PrintPaper } from './PrintPaper.tsx'
import { Rings } from './Rings.tsx'
import { StagePatterns } from './Stages.tsx'
import { TourLevels } from './TourLevels.tsx'
import type { View } from './view.ts'
import { WhatNext } from './WhatNext.tsx'

export interface RecordModel {
  attempts: readonly Attempt[]
  levels: readonly TourLevel[]
  refresh: readonly RefreshDue[]
  paths: readonly LearningPath[]
  competences: readonly CompetenceProgress[]
  /** How far every tour there is has come. */
  all: readonly (Level | null)[]
  days: readonly PracticeDay[]
  /** `YYYY-MM-DD` in the reader's own calendar. */
  today: string
  /** Rows of the log that cannot be read. */
  broken: number
  /** Steps whose target was missing or had changed. */
  troubled: readonly unknown[]
}

interface Props extends View, FileActions {
  record: RecordModel
  /** The last thing that was asked for did not work. */
  failed: boolean
  /** What a sheet tells of the log from an instant on (ms since 1970; null: of all of it). */
  sheetOf(since: number | null): Paper
  /** Name of this browser, for the sheet. */
  browser: string
  /** Path of the group that was chosen; null where nobody has said. */
  group: string | null
  onPrint(): void
  /** Null where no key may be kept. */
  onBadge: (() => Promise<Badged>) | null
  onReport(): void
  onImport(file: File): Promise<Imported>
  onPaste(text: string): Promise<Imported | NotCarried>
  onDelete(attempt: string): void
  onPractise(tour: string): void
}

/** What to do next and how far one has come, to look at; below it every attempt, and the log as papers and files. */
export function Record({ record, failed, titles, language, say, now, sheetOf, browser, ...on }: Props) {
  const view = { titles, language, say, now }
  const { attempts, paths } = record
  const [group, setGroup] = useState(on.group ?? paths[0]?.id)
  const path = paths.find((it) => it.id === group) ?? paths[0]
  return (
    <main lang={language}>
      <StagePatterns />
      <h1>{say('record-page')}</h1>
      <p className="soft">{say('record-intro')}</p>
      {failed && (
        <p className="warn" role="alert">
          {say('failed')}
        </p>
      )}
      {record.broken > 0 && <p className="warn">{say('broken-rows', { n: record.broken })}</p>}
      {attempts.length === 0 ? (
        <EmptyRecord first={path?.next ?? null} onPractise={on.onPractise} {...view} />
      ) : (
        <>
          {path && (
            <WhatNext
              {...{ paths, path, refresh: record.refresh, onPractise: on.onPractise }}
              onGroup={setGroup}
              {...view}
            />
          )}
          <Rings all={record.all} paths={paths} {...view} />
          <PracticeCalendar days={record.days} today={record.today} {...view} />
          <CompetenceChart competences={record.competences} {...view} />
          <TourLevels levels={record.levels} refresh={record.refresh} {...view} />
        </>
      )}
      <section className="files">
        <h2>{say('files-title')}</h2>
        {attempts.length > 0 && (
          <>
            <PrintPaper group={path?.name ?? ''} {...{ browser, sheetOf, onPrint: on.onPrint }} {...view} />
            <Files say={say} {...on} />
            {on.onBadge && <Badge say={say} onBadge={on.onBadge} />}
          </>
        )}
        <ImportLog say={say} onImport={on.onImport} />
        <PasteLog language={language} onPaste={on.onPaste} />
        {record.troubled.length > 0 && (
          <div className="note">
            <p>{say('troubled', { n: record.troubled.length })}</p>
            <Button onPress={on.onReport}>{say('export-troubled')}</Button>
          </div>
        )}
      </section>
      {attempts.length > 0 && <Attempts attempts={attempts} onDelete={on.onDelete} {...view} />}
      <ul className="links">
        <li>
          <a href="/report.html">{say('report-page')}</a>
        </li>
        <li>
          <a href="/publish.html">{say('publish-page')}</a>
        </li>
      </ul>
    </main>
  )
}
