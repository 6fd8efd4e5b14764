import { z } from 'zod'
import { pageRef } from './page.ts'
import { step } from './step.ts'
import { id, plainText } from './text.ts'

/** Most steps somebody takes in one go: longer tours are chains of segments. */
export const MOST_STEPS = 7

/** A sentence with where it comes from: its source says how sure we are. */
const sourced = z.strictObject({ text: plainText, source: id })

/** Legal basis. `article`: number of the article, `24` or `24.7`, which the text names too; left out where no fact names one. */
const legal = sourced.extend({
  article: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .optional(),
})

/** What files the portal is known to take. `text` says what the figures are of: they are shown together. */
const takes = sourced.extend({
  /** Name extensions, in lower case. */
  formats: z
    .array(z.string().regex(/^[a-z0-9]{2,5}$/))
    .min(1)
    .max(12)
    .optional(),
  /** Largest size of one file, in megabytes of 1024 × 1024 bytes. */
  megabytes: z.number().positive().optional(),
})
export type Takes = z.infer<typeof takes>

/** Part of a long tour, at most `MOST_STEPS` steps: from one step to the one before the next segment. */
const segment = z.strictObject({
  id,
  title: plainText,
  /** Its first step. */
  from: id,
  /** What should be true once it is done: shown, to be ticked, before the next segment. */
  check: z.array(plainText).min(1).max(4).optional(),
})
export type Segment = z.infer<typeof segment>

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
  /** What UNESCO DLGF has beyond those: devices, software, systems of one's own work. Its areas 1 to 5 have the same numbers. */
  dlgf: z.array(z.enum(['0.1', '0.2', '6'])).optional(),
  start: pageRef,
  prepare: z.array(sourced).max(8).optional(),
  files: takes.optional(),
  fee: sourced.optional(),
  time: sourced.optional(),
  law: z.array(legal).max(6).optional(),
  mistakes: z.array(sourced).max(6).optional(),
  /** Share of the steps that must be done alone to pass the test, from 0 to 1; 0.8 unless said otherwise. */
  passMark: z.number().min(0).max(1).optional(),
  /** Day on which someone followed it on the real portal; null says so on the card. */
  verified: z.iso.date().nullable(),
  /** A tour of more than `MOST_STEPS` steps is a chain of these, in order. */
  segments: z.array(segment).min(2).max(12).optional(),
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
    for (const fault of segmentFaults(ctx.value.segments ?? [], ids)) refuse(fault)
  })
export type Tour = z.infer<typeof tour>

function segmentFaults(segments: readonly Segment[], steps: readonly string[]): string[] {
  const names = segments.map((it) => it.id)
  const starts = segments.map((it) => steps.indexOf(it.from))
  return segments.flatMap(({ id: name, from, check }, at) => {
    const [start = -1, next = steps.length] = [starts[at], starts[at + 1]]
    const last = at === segments.length - 1
    return [
      ...(names.indexOf(name) === at ? [] : [`two segments are called "${name}"`]),
      ...(start < 0 ? [`segment "${name}" begins at "${from}", which is not here`] : []),
      ...(at === 0 && start > 0 ? [`the first segment begins at the first step, "${steps[0]}"`] : []),
      ...(next >= 0 && start >= next ? [`segment "${name}" has no steps: write segments in order`] : []),
      ...(next - start > MOST_STEPS ? [`segment "${name}" has ${next - start} steps, more than ${MOST_STEPS}`] : []),
      ...(!check && !last ? [`segment "${name}" has no "check": what is true once it is done?`] : []),
    ]
  })
}
