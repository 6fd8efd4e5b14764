import { Group } from '@visx/group'
import { scaleBand, scaleThreshold } from '@visx/scale'
import type { Calendar } from './calendar-weeks.ts'
import { dayName, type View } from './view.ts'

const CELL = 18
const TOP = 24
const ROWS = [0, 1, 2, 3, 4, 5, 6] as const
const MUCH = ['none', 'few', 'some', 'many'] as const
type Much = (typeof MUCH)[number]

/** More practice is a darker and a larger square. */
const SIDE: Record<Much, number> = { none: 4, few: 8, some: 12, many: 16 }
const WORDS = {
  none: 'calendar-none',
  few: 'calendar-few',
  some: 'calendar-some',
  many: 'calendar-many',
} as const
const howMuch = scaleThreshold<number, Much>({ domain: [1, 2, 4], range: [...MUCH] })
const y = scaleBand<number>({ domain: [...ROWS], range: [TOP, TOP + 7 * CELL] })

function Square({ much, today }: { much: Much; today: boolean }) {
  const side = SIDE[much]
  return (
    <>
      {today && <rect x={1} y={1} width={CELL - 2} height={CELL - 2} rx={3} className="today" />}
      <rect x={(CELL - side) / 2} y={(CELL - side) / 2} width={side} height={side} rx={2} className={`day ${much}`} />
    </>
  )
}

export function CalendarCells({ calendar, says, view }: { calendar: Calendar; says: string; view: View }) {
  const weeks = (calendar.days.at(-1)?.week ?? 0) + 1
  const x = scaleBand<number>({ domain: Array.from({ length: weeks }, (_, at) => at), range: [0, weeks * CELL] })
  const nameOf = (month: number, year: number) =>
    new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString(view.language, {
      month: view.language === 'vi' ? 'long' : 'short',
      timeZone: 'UTC',
    })
  return (
    <svg width={weeks * CELL} height={TOP + 7 * CELL} role="img" aria-label={says}>
      {calendar.months.map(({ week, month, year }) => (
        <text key={`${year}-${month}`} x={x(week)} y={15} className="small">
          {nameOf(month, year)}
        </text>
      ))}
      {calendar.days.map(({ day, week, row, attempts, finished }) => (
        <Group key={day} left={x(week) ?? 0} top={y(row) ?? 0}>
          <title>{view.say('calendar-cell', { day: dayName(day, view.language), n: attempts, finished })}</title>
          <Square much={howMuch(attempts)} today={day === calendar.today} />
        </Group>
      ))}
    </svg>
  )
}

/** Stays where it is while the weeks scroll. */
export function Weekdays({ say }: Pick<View, 'say'>) {
  return (
    <svg width={34} height={TOP + 7 * CELL} aria-hidden="true" focusable="false" className="weekdays">
      {ROWS.map((row) => (
        <text key={row} x={0} y={(y(row) ?? 0) + CELL / 2} dy="0.36em" className="small">
          {say(`weekday-${(row + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)}
        </text>
      ))}
    </svg>
  )
}

export function CalendarLegend({ say }: Pick<View, 'say'>) {
  return (
    <ul className="legend" aria-label={say('rings-legend')}>
      {MUCH.map((much) => (
        <li key={much}>
          <svg width={CELL} height={CELL} aria-hidden="true" focusable="false">
            <Square much={much} today={false} />
          </svg>
          {say(WORDS[much])}
        </li>
      ))}
      <li>
        <svg width={CELL} height={CELL} aria-hidden="true" focusable="false">
          <Square much="none" today={true} />
        </svg>
        {say('calendar-today')}
      </li>
    </ul>
  )
}
