import { GROUPS, type Group } from '#schema/groups.ts'
import type { SupportEvent } from '#schema/support.ts'
import { SUPPORT_KINDS, type SupportKind } from '#schema/support-words.ts'

/** Support given on one day, in the form units report. */
export interface SupportDay {
  /** `YYYY-MM-DD`, of the helper’s own calendar. */
  day: string
  /** How often somebody was helped, whatever with. */
  times: number
  kinds: Record<SupportKind, number>
  groups: Record<Group, number>
}

/** One row a day, newest first; each event once. `dayOf`: the day of an instant (ISO 8601) where the helper is. */
export function toSupportDays(supports: readonly SupportEvent[], dayOf: (at: string) => string): SupportDay[] {
  const once = new Map(supports.map((it) => [it.id, it]))
  const days = Map.groupBy(once.values(), (it) => dayOf(it.at))
  const rows = [...days].map(([day, own]): SupportDay => {
    const kinds = SUPPORT_KINDS.map((kind) => [kind, own.filter((it) => it.kinds.includes(kind)).length])
    const groups = GROUPS.map((group) => [group, own.filter((it) => it.group === group).length])
    return { day, times: own.length, kinds: Object.fromEntries(kinds), groups: Object.fromEntries(groups) }
  })
  return rows.sort((a, b) => (a.day < b.day ? 1 : -1))
}

export function emptyDay(day: string): SupportDay {
  return { day, times: 0, kinds: { skills: 0, 'business-qr': 0, vneid: 0, service: 0 }, groups: NOBODY }
}

const NOBODY = { 'hoc-sinh': 0, 'nguoi-dan': 0, 'can-bo': 0, 'nguoi-lao-dong': 0 }
