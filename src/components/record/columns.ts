import type { Say, WordKey } from '#components/words/words.ts'
import type { Attempt } from '#schema/record.ts'

/** Columns of the record, on the page and in the CSV file alike. */
export const COLUMNS = [
  'col-tour',
  'col-portal',
  'col-mode',
  'col-date',
  'col-time',
  'col-done',
  'col-helped',
  'col-skipped',
  'col-state',
] as const satisfies readonly WordKey[]

/** What stands in each column, in words. `titles` names tours by `portal/tour` and portals by id. */
export function cellsOf(
  it: Attempt,
  titles: Record<string, string>,
  language: string,
  say: Say,
): Record<(typeof COLUMNS)[number], string | number> {
  const spent = it.seconds < 60 ? say('seconds', { n: it.seconds }) : say('minutes', { n: Math.round(it.seconds / 60) })
  return {
    'col-tour': titles[`${it.portal}/${it.tour}`] ?? it.tour,
    'col-portal': titles[it.portal] ?? it.portal,
    'col-mode': say(`mode-${it.mode}`),
    'col-date': new Date(it.startedAt).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' }),
    'col-time': spent,
    'col-done': it.done,
    'col-helped': it.helped,
    'col-skipped': it.skipped,
    'col-state': say(`state-${it.state}`),
  }
}

/** The log as rows of cells, headings first. */
export function tableOf(
  attempts: readonly Attempt[],
  { titles, language, say }: { titles: Record<string, string>; language: string; say: Say },
): (string | number)[][] {
  const rows = attempts.map((it) => {
    const cells = cellsOf(it, titles, language, say)
    return COLUMNS.map((column) => cells[column])
  })
  return [COLUMNS.map((it) => say(it)), ...rows]
}
