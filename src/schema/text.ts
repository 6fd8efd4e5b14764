import { z } from 'zod'

/** Controls and halves of signs, as they come with what is pasted: office files and pictures cannot hold them. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/**
 * Plain text shown to a person. Markup is refused, not escaped: a pack never needs it, and text that looks like
 * markup in a pack is a mistake or an attack.
 */
export const plainText = z
  .string()
  .overwrite((text) => text.replace(UNWRITABLE, ' '))
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
