import type { CompetenceProgress } from '#schema/progress.ts'
import { ChartTable } from './ChartTable.tsx'
import { StageBar } from './StageBar.tsx'
import { StageLegend } from './Stages.tsx'
import { agoOf, dayOf, STAGE_WORDS, STAGES, type Stage, type View } from './view.ts'

interface Props extends View {
  competences: readonly CompetenceProgress[]
}

/** Of each competence that any tour teaches: how many tours have come how far, and when it was last practised. */
export function CompetenceChart({ competences, ...view }: Props) {
  const { say } = view
  const taught = competences.filter((it) => it.tours > 0)
  const most = taught.reduce((all, it) => Math.max(all, it.tours), 1)
  const areas = Map.groupBy(taught, (it) => it.area.code)
  return (
    <section>
      <h2>{say('competence-chart')}</h2>
      <p className="soft">{say('competence-chart-note')}</p>
      <StageLegend say={say} />
      {[...areas.values()].map((all) => (
        <Area key={all[0]?.area.code} {...{ all, most, view }} />
      ))}
      <p className="soft">
        {say('competence-without', { n: competences.length - taught.length })} {say('competence-codes')}{' '}
        {say('competences-note')}
      </p>
      <ChartTable
        label={say('as-table')}
        caption={say('competence-chart')}
        head={[
          say('col-competence'),
          say('col-code-tt'),
          say('col-code-digcomp'),
          ...STAGES.map((it) => say(STAGE_WORDS[it])),
          say('col-tours'),
          say('col-last'),
        ]}
        rows={competences.map((it) => [
          it.title?.text ?? it.code,
          isOfAct(it) ? it.code : '–',
          isOfDigComp(it) ? it.code : '–',
          ...STAGES.map((stage) => stagesOf(it)[stage]),
          it.tours,
          it.lastPractised ? dayOf(view, it.lastPractised) : say('when-never'),
        ])}
      />
    </section>
  )
}

function Area({ all, most, view }: { all: readonly CompetenceProgress[]; most: number; view: View }) {
  const { code, title } = all[0]?.area ?? { code: '', title: null }
  return (
    <>
      <h3 lang="vi">
        {code}. {title ?? view.say('competence-area', { code })}
      </h3>
      <ul className="bars">
        {all.map((it) => {
          const when = agoOf(view, it.lastPractised)
          const n = it.at.alone + it.at['for-real']
          const says = { code: it.code, title: it.title?.text ?? '', n, m: it.tours, when }
          return (
            <li key={it.code} data-competence={it.code}>
              <span lang="vi">
                <strong>{it.code}</strong> {it.title?.text}
              </span>
              <StageBar counts={stagesOf(it)} most={most} says={view.say('competence-chart-says', says)} />
              <span className="when" data-never={it.lastPractised === null || undefined}>
                {when}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function stagesOf({ at, tours }: CompetenceProgress): Record<Stage, number> {
  const begun = at.seen + at['with-help'] + at.alone + at['for-real']
  return { ...at, none: tours - begun }
}

function isOfAct({ title }: CompetenceProgress): boolean {
  return title !== null
}

/** Areas 1 to 5 are numbered alike in both; the sixth, on artificial intelligence, is in the act alone. */
function isOfDigComp({ title, area }: CompetenceProgress): boolean {
  return title !== null && area.code !== '6'
}
