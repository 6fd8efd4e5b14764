import type { RecordKey, SayRecord } from '#components/words/record-words.ts'
import type { Level } from '#schema/progress.ts'

/** What every part of the record needs to speak. */
export interface View {
  /** Tours by `portal/tour`, portals by id, in the reader's language. */
  titles: Record<string, string>
  language: 'vi' | 'en'
  say: SayRecord
  /** Ms since 1970. */
  now: number
}

/** How far a tour has come, or that it was not begun. The highest first: so they stand in rings and bars. */
export const STAGES = ['for-real', 'alone', 'with-help', 'seen', 'none'] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_WORDS = {
  none: 'level-none',
  seen: 'level-seen',
  'with-help': 'level-with-help',
  alone: 'level-alone',
  'for-real': 'level-for-real',
} as const satisfies Record<Stage, RecordKey>

/** How many tours have come how far. */
export function countStages(levels: readonly (Level | null)[]): Record<Stage, number> {
  const count = (stage: Stage) => levels.filter((it) => (it ?? 'none') === stage).length
  return {
    'for-real': count('for-real'),
    alone: count('alone'),
    'with-help': count('with-help'),
    seen: count('seen'),
    none: count('none'),
  }
}

export function titleOf({ titles }: Pick<View, 'titles'>, { portal, tour }: { portal: string; tour: string }): string {
  return titles[`${portal}/${tour}`] ?? tour
}

export function dayOf({ language }: Pick<View, 'language'>, iso: string): string {
  return new Date(iso).toLocaleDateString(language)
}

/** “3 days ago”, by days of the reader's own calendar; `null`: never. */
export function agoOf({ say, now }: Pick<View, 'say' | 'now'>, iso: string | null): string {
  if (iso === null) return say('when-never')
  const days = Math.max(0, Math.round((midnight(now) - midnight(Date.parse(iso))) / 86_400_000))
  if (days === 0) return say('when-today')
  if (days < 14) return say('when-week', { n: days })
  return days < 60 ? say('when-month', { n: Math.round(days / 7) }) : say('when-long', { n: Math.round(days / 30) })
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}

/** A day of a calendar, wherever the machine is. */
export function dayName(day: string, language: string): string {
  return new Date(day).toLocaleDateString(language, { timeZone: 'UTC' })
}
