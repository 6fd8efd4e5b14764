import { Button } from '#components/ui/Button.tsx'
import type { SayReport } from '#components/words/report-words.ts'
import type { ReportState } from '#stores/report-store.ts'

/** How far it is, what was not counted and why. */
export function Reading({
  state,
  language,
  say,
  onStop,
}: {
  state: ReportState
  language: 'vi' | 'en'
  say: SayReport
  onStop(): void
}) {
  const { phase, files, statements, refused, refusedCount, fault, report } = state
  const reading = phase === 'reading'
  const number = (n: number) => n.toLocaleString(language)
  return (
    <section aria-live="polite">
      {reading && (
        <>
          {files.total > 0 && (
            <p>
              <label htmlFor="progress">
                {say('report-reading-files', { n: number(files.read), m: number(files.total) })}
              </label>
              <progress id="progress" max={files.total} value={files.read} />
            </p>
          )}
          {statements.taken + statements.others > 0 && (
            <p>{say('report-reading-lrs', { n: number(statements.taken + statements.others) })}</p>
          )}
          <Button onPress={onStop}>{say('report-stop')}</Button>
        </>
      )}
      {phase === 'stopped' && <p className="note">{say('report-stopped')}</p>}
      {phase === 'broken' && <p className="warn">{say('report-broken')}</p>}
      {fault && <p className="warn">{say(`fault-${fault}`)}</p>}
      {phase === 'ready' && (
        <p className="soft">
          {files.total > 0 && say('report-files-read', { n: number(files.read - refusedCount) })}{' '}
          {statements.taken > 0 && say('report-statements-read', { n: number(statements.taken) })}{' '}
          {statements.others > 0 && say('report-statements-others', { n: number(statements.others) })}
        </p>
      )}
      {phase === 'ready' && report && report.joined > 0 && (
        <p className="note">{say('report-joined', { n: number(report.joined) })}</p>
      )}
      {refusedCount > 0 && (
        <details className="refused">
          <summary>{say('report-refused', { n: number(refusedCount) })}</summary>
          <ul>
            {refused.map((it) => (
              <li key={it.number}>
                <bdi>{it.name}</bdi>: {it.reason[language]}
              </li>
            ))}
          </ul>
          {refusedCount > refused.length && (
            <p>{say('report-refused-more', { n: number(refusedCount - refused.length) })}</p>
          )}
        </details>
      )}
    </section>
  )
}
