import { z } from 'zod'
import { locale, portal } from './pack.ts'
import { page } from './page.ts'
import { tips } from './tip.ts'
import { part, tourFile } from './tour.ts'

/** Characters of a pack file: a hundred tours of forty steps, each with its fingerprint. */
export const MOST_PACK_CHARACTERS = 2_000_000
/** The deepest place a pack needs is seven or so. */
export const DEEPEST = 24

export const PACK_FORMAT = 'dan-loi-pack'

/** Who made a pack, in their own words: nobody has checked them. */
const made = z.strictObject({ by: z.string().trim().max(120), on: z.iso.date() })

/** A pack as one file: what stands in a folder under `src/tours/`, in one piece. */
export const packFile = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(1),
  made,
  portal,
  pages: z.array(page).max(200),
  tours: z.array(tourFile).min(1).max(100),
  parts: z.array(part).max(100).optional(),
  tips: z.array(tips).max(200).optional(),
  locales: z.record(z.string().regex(/^[a-z]{2}$/), locale).optional(),
})
export type PackFile = z.infer<typeof packFile>

/** What a person sees of a pack before they take it, and of one that is here. */
export interface PackSummary {
  id: string
  name: string
  by: string
  on: string
  hosts: string[]
  tours: { id: string; title: string; steps: number }[]
  /** Pages of it that a pack already here knows: those of the pack here are used. */
  adopted: { name: string; known: string }[]
}

/** Why a pack was not taken, for people. `fault` says which place of the file, where it is one place. */
export interface PackRefusal {
  reason: { vi: string; en: string }
  fault?: string
}
