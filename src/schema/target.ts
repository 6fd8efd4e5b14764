import { z } from 'zod'
import { fingerprint } from './fingerprint.ts'
import { SECRET } from './secret-words.ts'
import { plainText } from './text.ts'

/** Roles a target may have: ARIA's, and `file` for a file field, which ARIA leaves without one. */
export const ROLES = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'listbox',
  'option',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'menuitem',
  'heading',
  'dialog',
  'group',
  'region',
  'form',
  'table',
  'row',
  'status',
  'file',
] as const
export type Role = (typeof ROLES)[number]

/** What is written on the page, the ways it may be written. Compared exactly, then without accents. */
const names = z.array(plainText).min(1).max(5)

/**
 * A selector kept as a hint; what it hits is accepted only when role and name agree. Selectors that can test a value
 * are refused: "done when input[value^=1]" would leak a field into the log bit by bit.
 */
const TELLS_A_VALUE =
  /\[[^\]]*(\\|\/\*|\|)|\[\s*value|:(valid|invalid|user-|in-range|out-of-range|checked|indeterminate|placeholder-shown|autofill|blank|default)/i
const selector = z
  .string()
  .max(256)
  .refine((css) => !TELLS_A_VALUE.test(css), { message: 'a selector may not test a field’s value or state' })
  .refine((css) => (css.match(/:has\(/g) ?? []).length <= 1, { message: 'at most one :has() in a selector' })

/** Something that identifies a page: visible, with this role and this text. Cheap to check, so no selector. */
export const landmark = z.strictObject({ role: z.enum(ROLES), name: plainText })
export type Landmark = z.infer<typeof landmark>

/** Roles of fields that are typed into. */
const TYPED: readonly Role[] = ['textbox', 'searchbox', 'spinbutton', 'combobox']

/**
 * Why a label does not do: our sources do not say what the real portal calls it (`unknown`); it has none there
 * (`none`); several carry the same one and nothing around them is called anything (`repeated`).
 */
const UNLABELLED = ['unknown', 'none', 'repeated'] as const

/** One element as a person would describe it. */
export const target = z
  .strictObject({
    role: z.enum(ROLES),
    names: names.optional(),
    /** The part of the page to look in: a dialog, a group, a row of a table named by its own text. */
    within: landmark.optional(),
    css: z.array(selector).min(1).max(3).optional(),
    /** Why its role and label alone do not lead to it. */
    unlabelled: z.enum(UNLABELLED).optional(),
    /** What it was like when the step was recorded: finds it again when its name or place has changed. */
    fingerprint: fingerprint.optional(),
  })
  .refine((it) => it.names || it.css || it.fingerprint, { message: 'a target needs names, css or a fingerprint' })
  .refine((it) => !TYPED.includes(it.role) || !SECRET.test(JSON.stringify(it).normalize('NFC')), {
    message: 'nothing points at a password, passcode, OTP or captcha field',
  })
export type Target = z.infer<typeof target>
