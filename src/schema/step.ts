import { z } from 'zod'
import { pageRef } from './page.ts'
import { target } from './target.ts'
import { id, plainText } from './text.ts'

/** Checks that run inside the page and yield only yes or no. Their meaning is fixed in code, never in a pack. */
export const CHECKS = ['any', 'personal-number', 'phone', 'email', 'date', 'count'] as const
export type Check = (typeof CHECKS)[number]

/** What the portal must show for a step to be done. */
export const done = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('click') }),
  /** A field, or every required field of a group, holds something valid. */
  z.strictObject({ on: z.literal('filled'), check: z.enum(CHECKS).optional() }),
  /** A box is ticked, or a list shows something other than its first, empty entry. */
  z.strictObject({ on: z.literal('chosen') }),
  z.strictObject({ on: z.literal('attached') }),
  z.strictObject({ on: z.literal('page'), page: pageRef }),
  z.strictObject({ on: z.literal('appears'), target }),
  z.strictObject({ on: z.literal('gone'), target }),
  /** Only the person can know: Next. */
  z.strictObject({ on: z.literal('next') }),
])

/** A flat condition on what the page shows. */
export const predicate = z.union([z.strictObject({ shows: target }), z.strictObject({ hides: target })])
export type Predicate = z.infer<typeof predicate>

/** Things that are the person's own: the guide explains and waits, never clicks, never records what is typed. */
export const OWN = ['log-in', 'passcode', 'otp', 'sign', 'pay', 'submit'] as const

export const step = z
  .strictObject({
    id,
    /** Title of a part, on the step that opens it. */
    part: plainText.optional(),
    page: pageRef,
    target: target.optional(),
    /** What opens the part of the page that holds the target (menu, tab, accordion), from the outermost inwards. */
    reveal: z.array(target).min(1).max(3).optional(),
    /** One action, one or two sentences, buttons quoted as on screen. */
    do: plainText,
    why: plainText.optional(),
    /** Said before a surprise: a second consent, a page that reloads. */
    note: plainText.optional(),
    done,
    own: z.enum(OWN).optional(),
    optional: z.boolean().optional(),
    /** The step is for those to whom the page shows this; for others it is not needed. All must hold. */
    when: z.array(predicate).min(1).max(4).optional(),
    /** Where to go when the step is done and the page shows this; else the next step in order. */
    branches: z
      .array(z.strictObject({ when: z.array(predicate).min(1).max(4), to: id }))
      .max(4)
      .optional(),
    /** Key into the pack's `sources`. */
    source: id,
  })
  .check((ctx) => {
    const { done: until, own, target: aim, reveal } = ctx.value
    const refuse = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value })
    const touches = ['click', 'filled', 'chosen', 'attached'].includes(until.on)
    if (touches && !aim) refuse(`done.on "${until.on}" needs a target`)
    if (reveal && !aim) refuse('only a step with a target has something to reveal')
    if (own && touches)
      refuse('a step of the person alone is done by a page, something that appears or is gone, or Next')
    if (own && aim && ['log-in', 'passcode', 'otp'].includes(own)) refuse(`a "${own}" step has no target`)
  })
export type Step = z.infer<typeof step>
