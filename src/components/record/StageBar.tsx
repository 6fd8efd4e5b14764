import { scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { fillOf } from './Stages.tsx'
import { STAGES, type Stage } from './view.ts'

const WIDTH = 260
const HEIGHT = 26

interface Props {
  counts: Record<Stage, number>
  /** Tours of the longest bar of the chart. */
  most: number
  /** The whole of it in a sentence. */
  says: string
}

/** A bar whose parts are tours, the furthest first, each with its number. */
export function StageBar({ counts, most, says }: Props) {
  const x = scaleLinear<number>({ domain: [0, most], range: [1, WIDTH - 1] })
  let before = 0
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={says}>
      {STAGES.filter((it) => counts[it] > 0).map((stage) => {
        const [from, to] = [x(before), x(before + counts[stage])]
        before += counts[stage]
        return (
          <g key={stage}>
            <Bar x={from} y={1} width={to - from} height={HEIGHT - 2} rx={4} fill={fillOf(stage)} className="edge" />
            <text x={(from + to) / 2} y={HEIGHT / 2} dy="0.36em" textAnchor="middle" className={`on ${stage}`}>
              {counts[stage]}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
