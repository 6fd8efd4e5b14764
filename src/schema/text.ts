import { z } from 'zod'

/**
 * Plain text shown to a person. Markup is refused, not escaped: a pack never needs it, and text that looks like
 * markup in a pack is a mistake or an attack.
 */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(600)
  .refine((text) => !/<[a-z!/]|&#?\w+;|javascript:/i.test(text), { message: 'plain text only, no HTML or script' })
  .refine((text) => !/[\u202a-\u202e\u2066-\u2069]/.test(text), { message: 'no marks that turn the text around' })

/** Ids never change once published: the log refers to them. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens')
  .max(60)
