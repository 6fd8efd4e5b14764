import type { TourEvent } from '#schema/event.ts'

/** The whole log as a file that another copy of the product can read. */
export function toJson(events: readonly TourEvent[], exportedAt: string): string {
  return JSON.stringify({ format: 'dan-loi-log', version: 1, exportedAt, events }, null, 2)
}
