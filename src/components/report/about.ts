import type { Group } from '#schema/groups.ts'
import type { Period } from '#schema/unit-report.ts'

/** What the reporter types. Days as in `2026-01-31`. */
export interface About {
  unit: string
  from: string
  to: string
  /** People in the unit; empty where it is not said. */
  headcount: string
}

/** What a table is counted by. */
export interface Asked {
  period: Period
  group: Group | null
}

/** Of this month so far. */
export function startAbout(now: Date): About {
  return { unit: '', from: dayOf(new Date(now.getFullYear(), now.getMonth(), 1)), to: dayOf(now), headcount: '' }
}

/** On the reporter's own calendar. */
export function dayOf(time: Date | number): string {
  const date = new Date(time)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export function headcountOf({ headcount }: About): number | null {
  return /^\d{1,9}$/.test(headcount.trim()) && Number(headcount) > 0 ? Number(headcount) : null
}

/** Whole hundredths, never rounded up to a target; null of nothing. */
export function share(part: number, whole: number | null): number | null {
  return whole ? Math.floor((100 * part) / whole) : null
}
