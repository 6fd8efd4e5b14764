import type { Say, WordKey } from '#components/words/words.ts'
import type { CompetenceProgress, LearningPath, Level, RefreshDue, TourLevel } from '#schema/progress.ts'

export interface ProgressModel {
  levels: readonly TourLevel[]
  refresh: readonly RefreshDue[]
  paths: readonly LearningPath[]
  competences: readonly CompetenceProgress[]
}

interface Props extends ProgressModel {
  titles: Record<string, string>
  language: string
  say: Say
}

const WORDS = {
  seen: 'level-seen',
  'with-help': 'level-with-help',
  alone: 'level-alone',
  'for-real': 'level-for-real',
} as const satisfies Record<Level, WordKey>

/** How far one has come: each tour, what to do next for each group, and what was practised of each competence. */
export function Progress({ levels, refresh, paths, competences, titles, language, say }: Props) {
  const titleOf = ({ portal, tour }: { portal: string; tour: string }) => titles[`${portal}/${tour}`] ?? tour
  const day = (iso: string) => new Date(iso).toLocaleDateString(language)
  const dueOf = (it: TourLevel) => refresh.find((one) => one.portal === it.portal && one.tour === it.tour)
  return (
    <>
      <section>
        <h2>{say('progress')}</h2>
        <ul className="progress">
          {levels.map((it) => {
            const due = dueOf(it)
            return (
              <li key={`${it.portal}/${it.tour}`} data-level={it.level}>
                <strong>{titleOf(it)}</strong>: {say(WORDS[it.level])}{' '}
                {due && <span className="soft">{say(due.isDue ? 'due-now' : 'due-on', { day: day(due.due) })}</span>}
              </li>
            )
          })}
        </ul>
      </section>
      <details>
        <summary>{say('paths')}</summary>
        {paths.map(({ id, name, source, next }) => (
          <p key={id}>
            <strong>{name}</strong>: {next ? say('path-next', { tour: titleOf(next) }) : say('path-done')}{' '}
            <span className="soft">{say('source', { source })}</span>
          </p>
        ))}
      </details>
      <details>
        <summary>{say('competences')}</summary>
        <p className="soft">{say('competences-note')}</p>
        <ul className="progress">
          {competences
            .filter((it) => it.lastPractised !== null)
            .map(({ code, title, at, tours, lastPractised }) => (
              <li key={code}>
                <strong>
                  {code} {title?.text}
                </strong>
                : {say('competence-at', { n: at.alone + at['for-real'], m: tours })}{' '}
                <span className="soft">{lastPractised && say('last-practised', { day: day(lastPractised) })}</span>
              </li>
            ))}
        </ul>
      </details>
    </>
  )
}
