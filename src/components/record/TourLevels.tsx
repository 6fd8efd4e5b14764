import { LEVELS, type RefreshDue, type TourLevel } from '#schema/progress.ts'
import { fillOf } from './Stages.tsx'
import { dayOf, STAGE_WORDS, titleOf, type View } from './view.ts'

interface Props extends View {
  levels: readonly TourLevel[]
  refresh: readonly RefreshDue[]
}

/** Each tour that was begun: how far it has come, and when it is due again. */
export function TourLevels({ levels, refresh, ...view }: Props) {
  const { say } = view
  return (
    <section>
      <h2>{say('tours-title')}</h2>
      <ul className="tours">
        {levels.map((it) => {
          const due = refresh.find((one) => one.portal === it.portal && one.tour === it.tour)
          return (
            <li key={`${it.portal}/${it.tour}`} data-level={it.level}>
              <Steps reached={LEVELS.indexOf(it.level) + 1} level={it.level} />
              <span>
                <strong>{titleOf(view, it)}</strong>: {say(STAGE_WORDS[it.level])}{' '}
                {due && (
                  <span className="soft">{say(due.isDue ? 'due-now' : 'due-on', { day: dayOf(view, due.due) })}</span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Four steps, as many filled as were reached. The words beside it say the same. */
function Steps({ reached, level }: { reached: number; level: TourLevel['level'] }) {
  return (
    <svg width="60" height="30" aria-hidden="true" focusable="false">
      {LEVELS.map((it, at) => (
        <rect
          key={it}
          x={1 + at * 15}
          y={22 - at * 6.5}
          width="12"
          height={7 + at * 6.5}
          rx="2"
          fill={fillOf(at < reached ? level : 'none')}
          className="edge"
        />
      ))}
    </svg>
  )
}
