import type { RecordKey } from '#components/words/record-words.ts'
import { STAGE_WORDS, STAGES, type Stage, type View } from './view.ts'

/** Fill of a stage. Each differs from the others by its pattern too, not by its colour alone. */
export function fillOf(stage: Stage): string {
  return `url(#stage-${stage})`
}

/** The patterns, once for the page. */
export function StagePatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true" focusable="false">
      <defs>
        {STAGES.map((it) => (
          <pattern key={it} id={`stage-${it}`} width="7" height="7" patternUnits="userSpaceOnUse">
            <rect width="7" height="7" className={`base ${it}`} />
            {it === 'for-real' && <path d="M3.5,1.5 v4 M1.5,3.5 h4" className="mark for-real" />}
            {it === 'with-help' && <path d="M-2,2 l4,-4 M0,7 l7,-7 M5,9 l4,-4" className="mark with-help" />}
            {it === 'seen' && <circle cx="3.5" cy="3.5" r="1.3" className="dot seen" />}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

export function StageLegend({ say }: Pick<View, 'say'>) {
  const label: RecordKey = 'rings-legend'
  return (
    <ul className="legend" aria-label={say(label)}>
      {STAGES.map((it) => (
        <li key={it}>
          <svg width="22" height="16" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="20" height="14" rx="3" fill={fillOf(it)} className="edge" />
          </svg>
          {say(STAGE_WORDS[it])}
        </li>
      ))}
    </ul>
  )
}
