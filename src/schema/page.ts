import { z } from 'zod'
import { landmark } from './target.ts'
import { id, plainText } from './text.ts'

/**
 * Names a page, or one screen of it: `pack/page` or `pack/page#screen`. It is all that ever leaves detection:
 * no address goes into a message, an event or the log.
 */
export const pageRef = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/, 'write pack/page or pack/page#screen')
export type PageRef = z.infer<typeof pageRef>

/** A URLPattern part. Groups with regular expressions are refused (time bombs, and logic inside data). */
export const urlPart = z
  .string()
  .max(200)
  .refine((part) => !/[()]/.test(part), { message: 'no regular expressions in a URL part: use * or :name' })

/** A whole host name: no pattern may stand for part of it, so that a look-alike can never match. */
export const hostname = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write the whole host name, without * or port')

const realUrl = z.strictObject({
  hostname,
  pathname: urlPart.startsWith('/'),
  search: urlPart.optional(),
  hash: urlPart.optional(),
})

const practiceUrl = z.strictObject({
  /** Folder under `src/practice/`. */
  site: id,
  pathname: urlPart.startsWith('/'),
  search: urlPart.optional(),
})

/** One state of a page that keeps its address: a wizard step, a dialog. Told apart by what it shows. */
export const screen = z.strictObject({
  id,
  name: plainText,
  landmarks: z.array(landmark).min(1).max(4),
})

const anyPage = z.strictObject({
  id,
  name: plainText,
  /** Empty for a page that is there to practise alone. */
  url: z.array(realUrl),
  practice: z.array(practiceUrl).optional(),
  /** Addresses that must match this page and no other page of any pack. */
  examples: z.array(z.url()),
  /** The same for the practice portal: `site/file.html?query`. */
  practiceExamples: z.array(z.string()).optional(),
  /** All must be in view, else the page is another one. */
  landmarks: z.array(landmark).max(4).optional(),
  /** The first whose landmarks are all in view wins: list dialogs before what lies under them. */
  screens: z.array(screen).optional(),
  /** Log-in and passcode pages: no target, no tip, nothing attached to any field there. */
  sensitive: z.boolean().optional(),
})

export const page = anyPage.refine((it) => it.url.length > 0 || it.practice?.length, {
  message: 'a page has an address, on a portal or in practice',
})
export type Page = z.infer<typeof page>
