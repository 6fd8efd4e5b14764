import type { Paper as Sheet } from '#schema/progress.ts'
import { dayOf, STAGE_WORDS, titleOf, type View } from './view.ts'

/** As many as one sheet of A4 holds, with titles of two lines. */
const MOST_TOURS = 8
const MOST_COMPETENCES = 8

interface Props extends View {
  sheet: Sheet
  /** The group, as its act calls it. */
  group: string
  /** Whose log it is: the browser’s, as nobody is named. */
  browser: string
}

/** The self-study log as one sheet of paper: what the learner says of themselves, with room for a name by hand. */
export function Paper({ sheet, group, browser, ...view }: Props) {
  const { say, now } = view
  const day = (iso: string) => dayOf(view, iso)
  const { from, to, levels, competences } = sheet
  return (
    <article className="paper">
      <h2>{say('paper-title')}</h2>
      <p className="self">{say('paper-self')}</p>
      <dl>
        <Fact name={say('paper-name')}>
          <span className="blank" />
        </Fact>
        <Fact name={say('paper-group')}>
          <span lang="vi">{group}</span>
        </Fact>
        <Fact name={say('paper-period')}>
          {from && to ? say('paper-from-to', { from: day(from), to: day(to) }) : say('paper-empty')}
        </Fact>
        <Fact name={say('paper-browser')}>{say('paper-on', { browser })}</Fact>
        <Fact name={say('paper-made')}>{day(new Date(now).toISOString())}</Fact>
      </dl>
      <p>
        <strong>
          {say('paper-sum', {
            attempts: sheet.attempts,
            days: sheet.days,
            minutes: Math.round(sheet.seconds / 60),
          })}
        </strong>
      </p>
      <h3>{say('paper-tours')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('col-tour')}</th>
            <th scope="col">{say('col-portal')}</th>
            <th scope="col">{say('col-level')}</th>
            <th scope="col">{say('col-reached')}</th>
            <th scope="col">{say('col-last')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.slice(0, MOST_TOURS).map((it) => (
            <tr key={`${it.portal}/${it.tour}`}>
              <td>
                <span className="clamp">{titleOf(view, it)}</span>
              </td>
              <td>
                <span className="clamp">{view.titles[it.portal] ?? it.portal}</span>
              </td>
              <td>{say(STAGE_WORDS[it.level])}</td>
              <td>{day(it.reached[it.level] ?? it.lastPractised)}</td>
              <td>{day(it.lastPractised)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {levels.length > MOST_TOURS && <p>{say('paper-more-tours', { n: levels.length - MOST_TOURS })}</p>}
      {competences.length > 0 && (
        <>
          <h3>{say('paper-competences')}</h3>
          <ul className="columns">
            {competences.slice(0, MOST_COMPETENCES).map(({ code, title, at, tours }) => (
              <li key={code}>
                <span className="clamp">
                  <strong>{code}</strong> <span lang="vi">{title?.text}</span>:{' '}
                  {say('competence-at', { n: at.alone + at['for-real'], m: tours })}
                </span>
              </li>
            ))}
          </ul>
          {competences.length > MOST_COMPETENCES && (
            <p>{say('paper-more-competences', { n: competences.length - MOST_COMPETENCES })}</p>
          )}
        </>
      )}
      <p className="fine">{say('paper-note')}</p>
      <p className="sign">{say('paper-sign')}</p>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
