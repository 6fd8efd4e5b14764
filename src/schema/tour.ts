import { z } from 'zod'
import { pageRef } from './page.ts'
import { step } from './step.ts'
import { id, plainText } from './text.ts'

/** A sentence with where it comes from. */
const sourced = z.strictObject({ text: plainText, source: id })

/** A run of steps that several tours share: logging in, choosing the agency. `parts/<id>.json`. */
export const part = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: plainText,
  steps: z.array(step).min(1).max(12),
})
export type Part = z.infer<typeof part>

const about = {
  $schema: z.string().optional(),
  id,
  title: plainText,
  summary: plainText,
  /** Code in the national list of procedures, as in `2.000635`. */
  procedure: z
    .string()
    .regex(/^\d\.\d{6}$/)
    .optional(),
  version: z.int().positive(),
  /** Codes shared by TT 02/2025/TT-BGDĐT and DigComp 2.2: the author's claim, not a recognition. */
  competences: z.array(z.string().regex(/^\d\.\d$/)).optional(),
  start: pageRef,
  prepare: z.array(sourced).max(8).optional(),
  fee: sourced.optional(),
  time: sourced.optional(),
  law: z.array(sourced).max(6).optional(),
  mistakes: z.array(sourced).max(6).optional(),
  /** Share of the steps that must be done alone to pass the test, from 0 to 1; 0.8 unless said otherwise. */
  passMark: z.number().min(0).max(1).optional(),
  /** Day on which someone followed it on the real portal; null says so on the card. */
  verified: z.iso.date().nullable(),
}

/** A tour as it is written: its own steps, and parts in their place by `use`. */
export const tourFile = z.strictObject({
  ...about,
  steps: z
    .array(z.union([step, z.strictObject({ use: id })]))
    .min(1)
    .max(40),
})
export type TourFile = z.infer<typeof tourFile>

/** A tour as it is run: every step in order. */
export const tour = z
  .strictObject({ ...about, uses: z.array(id), steps: z.array(step).min(1).max(40) })
  .check((ctx) => {
    const ids = ctx.value.steps.map((it) => it.id)
    const refuse = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value })
    for (const twice of ids.filter((it, at) => ids.indexOf(it) !== at)) refuse(`two steps are called "${twice}"`)
    for (const it of ctx.value.steps)
      for (const branch of it.branches ?? [])
        if (!ids.includes(branch.to)) refuse(`step "${it.id}" branches to "${branch.to}", which is not here`)
  })
export type Tour = z.infer<typeof tour>
