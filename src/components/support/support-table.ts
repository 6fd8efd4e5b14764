import type { SaySupport } from '#components/words/support-words.ts'
import { GROUPS } from '#schema/groups.ts'
import { SUPPORT_KINDS } from '#schema/support-words.ts'

interface Day {
  day: string
  times: number
  kinds: Record<(typeof SUPPORT_KINDS)[number], number>
  groups: Record<(typeof GROUPS)[number], number>
}

/** The table in the words of the report: a head and one row a day, on the page and in the CSV file alike. */
export function supportTable(days: readonly Day[], say: SaySupport): (string | number)[][] {
  const head = [say('col-day'), say('col-times'), ...SUPPORT_KINDS.map((it) => say(`col-${it}`))]
  const rows = days.map(({ day, times, kinds, groups }) => {
    return [day, times, ...SUPPORT_KINDS.map((it) => kinds[it]), ...GROUPS.map((it) => groups[it])]
  })
  return [[...head, ...GROUPS.map((it) => say(`help-${it}`))], ...rows]
}

/** One day in a few lines, to paste into a report. */
export function supportText(day: Day, unit: string | null, say: SaySupport): string {
  const counts = SUPPORT_KINDS.map((it) => `${say(`col-${it}`)}: ${day.kinds[it]}.`)
  return [
    `${say('col-day')}: ${day.day.split('-').reverse().join('/')}.`,
    ...(unit ? [say('text-unit', { unit })] : []),
    ...counts,
  ].join('\n')
}
