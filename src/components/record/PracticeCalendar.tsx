import { useEffect, useRef } from 'react'
import { ScrollBox } from '#components/ui/ScrollBox.tsx'
import type { PracticeDay } from '#schema/progress.ts'
import { CalendarCells, CalendarLegend, Weekdays } from './CalendarCells.tsx'
import { ChartTable } from './ChartTable.tsx'
import { toCalendar } from './calendar-weeks.ts'
import { dayName, type View } from './view.ts'

const WEEKS = 53

interface Props extends View {
  days: readonly PracticeDay[]
  /** `YYYY-MM-DD` in the reader's own calendar. */
  today: string
}

/** A year of practice, a square a day. It opens at its end, where today is. */
export function PracticeCalendar({ days, today, ...view }: Props) {
  const { say, language } = view
  const calendar = toCalendar(days, today, WEEKS)
  const practised = calendar.days.filter((it) => it.attempts > 0)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth
  }, [])
  const says = say('calendar-says', {
    from: dayName(calendar.from, language),
    to: dayName(today, language),
    n: practised.length,
    attempts: practised.reduce((sum, it) => sum + it.attempts, 0),
  })
  return (
    <section>
      <h2>{say('calendar-title')}</h2>
      <p>{says}</p>
      <div className="calendar">
        <Weekdays say={say} />
        <ScrollBox ref={box} label={say('calendar-scroll')}>
          <CalendarCells {...{ calendar, says }} view={view} />
        </ScrollBox>
      </div>
      <CalendarLegend say={say} />
      <ChartTable
        label={say('as-table')}
        caption={say('calendar-title')}
        head={[say('col-day'), say('col-times'), say('col-finished')]}
        rows={practised.toReversed().map((it) => [dayName(it.day, language), it.attempts, it.finished])}
      />
    </section>
  )
}
