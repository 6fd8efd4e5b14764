import { z } from 'zod'

/** Where a name was taken from: what a person sees beside a field is not what a screen reader says. */
export const NAME_SOURCES = ['aria', 'label', 'text', 'alt', 'title', 'placeholder', 'beside'] as const

const text = z.string().min(1).max(80)
const token = z.string().min(1).max(60)

/**
 * Words as numbers from 0 to 4095: enough to see whether two texts agree, too little to read them. Only of words that
 * are the page's own: a number would do to find out which province somebody chose.
 */
const sketch = z.array(z.int().min(0).max(4095)).max(32)
const words = sketch.max(8)

/** The how-manieth of how many, from 0. */
const place = z.strictObject({ at: z.int().min(0), of: z.int().min(1) })

/** Where a link leads: host and path; of the query only a number for the names in it, since the rest may have been typed. */
const address = z.strictObject({
  host: token.optional(),
  path: z.string().max(120),
  fragment: token.optional(),
  query: z.int().min(0).max(4095).optional(),
})
export type Address = z.infer<typeof address>

/**
 * What an element was like when a step was recorded, so that it can be found again on a page that has changed. At most
 * about 2 KB. Written by describeElement, read by resolveFingerprint; never holds a field's value.
 */
export const fingerprint = z.strictObject({
  v: z.literal(1),
  role: z.string().max(30),
  tag: z.string().max(60),
  type: token.optional(),
  /** The first one counts. */
  names: z.array(z.strictObject({ text, from: z.enum(NAME_SOURCES) })).max(4),
  id: token.optional(),
  name: token.optional(),
  test: token.optional(),
  href: address.optional(),
  autocomplete: token.optional(),
  /** Of class, id and name, without those that a build or a session makes up. */
  tokens: z.array(token).max(8),
  /** From the parent outwards: tag, then tokens, joined by dots. */
  ancestors: z.array(z.string().max(100)).max(8),
  /** Of the shadow roots it is in, the elements they belong to; the outermost first. */
  hosts: z.array(z.string().max(100)).max(5).optional(),
  landmark: token.optional(),
  heading: words,
  /** Legend or title of the group of fields. */
  group: words,
  /** The text before a field, and the head of its column. */
  left: words,
  up: words,
  /** Of the smallest part of the page around the element that says more than the element. */
  context: sketch,
  /** Of the row, list item or card around it. */
  row: sketch,
  /** The two controls before and the two after it. */
  near: z.array(sketch).length(4),
  /** Among same-tag siblings; among those of the same role and name; among those that also lead to the same place. */
  sibling: place,
  twin: place,
  same: place,
  /** Among all controls of the page. */
  order: place,
  /** Cheap selectors that hit only this element then. */
  selectors: z.array(z.string().max(160)).max(3),
})
export type Fingerprint = z.infer<typeof fingerprint>
