import type { Group } from '#schema/groups.ts'
import type { LogEvent } from '#schema/support.ts'

/** The whole log as a file that another copy of the product can read. `group`: where its owner has chosen one. */
export function toJson(events: readonly LogEvent[], exportedAt: string, group?: Group | null): string {
  return JSON.stringify({ format: 'dan-loi-log', version: 1, exportedAt, ...(group && { group }), events }, null, 2)
}
