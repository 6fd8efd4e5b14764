import { Button } from '#components/ui/Button.tsx'
import type { RecordKey } from '#components/words/record-words.ts'
import type { LearningPath, PathTour, RefreshDue } from '#schema/progress.ts'
import { titleOf, type View } from './view.ts'

interface Props extends View {
  paths: readonly LearningPath[]
  path: LearningPath
  refresh: readonly RefreshDue[]
  onGroup(path: string): void
  onPractise(tour: string): void
}

/** The two things to do now: what is being forgotten, and what comes next on the path of one's group. */
export function WhatNext({ paths, path, refresh, onGroup, onPractise, ...view }: Props) {
  const { say } = view
  const [first, ...others] = path.refresh
  const kept = refresh.find((it) => it.portal === first?.portal && it.tour === first.tour)?.kept
  return (
    <section className="next">
      <div className="row between">
        <h2>{say('next-title')}</h2>
        {paths.length > 1 && (
          <label>
            {say('next-group')}{' '}
            <select value={path.id} onChange={(event) => onGroup(event.currentTarget.value)} lang="vi">
              {paths.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="two">
        {first && (
          <Task kind="refresh" heading={say('next-refresh')} tour={first} {...{ view, onPractise }}>
            {kept !== undefined && <p>{say('next-kept', { n: Math.round(kept * 100) })}</p>}
            {others.length > 0 && <p className="soft">{say('next-more', { n: others.length })}</p>}
          </Task>
        )}
        {path.next ? (
          <Task kind="learn" heading={say('next-learn')} tour={path.next} {...{ view, onPractise }}>
            <p>{say(whyOf(path.next))}</p>
          </Task>
        ) : (
          <p className="task done">
            {say('next-all-done')} {!first && say('next-quiet')}
          </p>
        )}
      </div>
      <p className="soft">{say('source', { source: path.source })}</p>
    </section>
  )
}

function whyOf({ level }: PathTour): RecordKey {
  if (level === null) return 'why-none'
  return level === 'seen' ? 'why-seen' : 'why-with-help'
}

interface TaskProps {
  kind: 'refresh' | 'learn'
  heading: string
  tour: PathTour
  view: View
  onPractise(tour: string): void
  children: React.ReactNode
}

function Task({ kind, heading, tour, view, onPractise, children }: TaskProps) {
  const name = titleOf(view, tour)
  return (
    <article className={`task ${kind}`}>
      <h3>{heading}</h3>
      <p className="big">{name}</p>
      {children}
      {tour.changed && <p className="soft">{view.say('next-changed')}</p>}
      <Button
        kind="main"
        onPress={() => onPractise(`${tour.portal}/${tour.tour}`)}
        label={view.say('go-practise-named', { tour: name })}
      >
        {view.say('go-practise')}
      </Button>
    </article>
  )
}
