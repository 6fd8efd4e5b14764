import type { z } from 'zod'
import { explainIssue } from './explain-issue.ts'

/** Something a schema can read. Other layers name schemas through this, so that zod stays at home here. */
export type Schema<T> = z.ZodType<T>

/** Reads a value; faults come back as sentences, in Vietnamese and English, each with its place in the file. */
export function parse<T>(schema: Schema<T>, value: unknown): { data: T } | { faults: string[] } {
  if (value === undefined) return { faults: ['Thiếu tệp này. (This file is missing.)'] }
  const result = schema.safeParse(value)
  return result.success ? { data: result.data } : { faults: result.error.issues.flatMap(nearest).map(explainIssue) }
}

/**
 * Of a value that may have several forms, the faults of the form it comes closest to: "no form fits" helps nobody.
 * Unknown keys weigh by number, as they show that another form was meant.
 */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const weigh = (all: readonly z.core.$ZodIssue[]) =>
    all.reduce((sum, it) => sum + (it.code === 'unrecognized_keys' ? it.keys.length : 1), 0)
  const [best] = [...issue.errors].sort((a, b) => weigh(a) - weigh(b))
  return (best ?? []).flatMap((it) => nearest({ ...it, path: [...issue.path, ...it.path] }))
}
