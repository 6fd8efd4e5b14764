import type { LearningPath, Level } from '#schema/progress.ts'
import { ChartTable } from './ChartTable.tsx'
import { Ring } from './Ring.tsx'
import { StageLegend } from './Stages.tsx'
import { countStages, STAGE_WORDS, STAGES, type Stage, type View } from './view.ts'

interface Props extends View {
  /** How far every tour there is has come. */
  all: readonly (Level | null)[]
  paths: readonly LearningPath[]
}

/** How much of all tours, and of each group's path, can be done alone. */
export function Rings({ all, paths, say }: Props) {
  const rings = [
    { id: '', name: say('rings-all'), counts: countStages(all) },
    ...paths.map(({ id, name, tours }) => ({ id, name, counts: countStages(tours.map((it) => it.level)) })),
  ]
  return (
    <section>
      <h2>{say('rings-title')}</h2>
      <ul className="rings">
        {rings.map(({ id, name, counts }, at) => {
          const words = { name, n: alone(counts), m: total(counts) }
          return (
            <li key={id}>
              <Ring
                counts={counts}
                size={at === 0 ? 168 : 112}
                says={say('rings-says', words)}
                middle={`${words.n}/${words.m}`}
              />
              <span>{name}</span>
            </li>
          )
        })}
      </ul>
      <StageLegend say={say} />
      <ChartTable
        label={say('as-table')}
        caption={say('rings-title')}
        head={[say('col-path'), ...STAGES.map((it) => say(STAGE_WORDS[it])), say('col-tours')]}
        rows={rings.map(({ name, counts }) => [name, ...STAGES.map((it) => counts[it]), total(counts)])}
      />
    </section>
  )
}

function alone(counts: Record<Stage, number>): number {
  return counts.alone + counts['for-real']
}

function total(counts: Record<Stage, number>): number {
  return STAGES.reduce((sum, it) => sum + counts[it], 0)
}
