import { Group } from '@visx/group'
import { Arc } from '@visx/shape'
import { fillOf } from './Stages.tsx'
import { STAGES, type Stage } from './view.ts'

interface Props {
  counts: Record<Stage, number>
  /** Width and height in CSS pixels. */
  size: number
  /** The whole of it in a sentence. */
  says: string
  /** What stands in the middle. */
  middle: string
}

/** A ring whose parts are tours, the furthest first, clockwise from the top. */
export function Ring({ counts, size, says, middle }: Props) {
  const total = STAGES.reduce((sum, it) => sum + counts[it], 0)
  const radius = size / 2 - 2
  let before = 0
  const parts = STAGES.filter((it) => counts[it] > 0).map((stage) => {
    const from = before
    before += counts[stage]
    return { stage, from: (2 * Math.PI * from) / total, to: (2 * Math.PI * before) / total }
  })
  return (
    <svg className="ring" viewBox={`0 0 ${size} ${size}`} width={size} height={size} role="img" aria-label={says}>
      <Group top={size / 2} left={size / 2}>
        {parts.map(({ stage, from, to }) => (
          <Arc
            key={stage}
            startAngle={from}
            endAngle={to}
            outerRadius={radius}
            innerRadius={radius * 0.7}
            fill={fillOf(stage)}
            className="edge"
          />
        ))}
        <text textAnchor="middle" dy="0.35em" fontSize={size * 0.2} fontWeight="700">
          {middle}
        </text>
      </Group>
    </svg>
  )
}
