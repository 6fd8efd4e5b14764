import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'

/** Something a schema can read. Other layers name schemas through this, so that zod stays at home here. */
export type Schema<T> = z.ZodType<T>

/** Reads a value; faults come back as sentences, in Vietnamese and English, each with its place in the file. */
export function parse<T>(schema: Schema<T>, value: unknown): { data: T } | { faults: string[] } {
  if (value === undefined) return { faults: ['Thiếu tệp này. (This file is missing.)'] }
  const result = schema.safeParse(value)
  return result.success ? { data: result.data } : { faults: result.error.issues.map(explainIssue) }
}
