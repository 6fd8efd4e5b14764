import { z } from 'zod'

/** *tour*: one statement when a tour ends. *steps*: one for each step as well. *none*: nothing is made or sent. */
export const LEVELS = ['none', 'tour', 'steps'] as const
export type Level = (typeof LEVELS)[number]

/** Whoever keeps the pseudonyms apart: part of every actor. Not an address that anybody visits. */
export const HOME_PAGE = 'https://dan-loi.example/xapi/learners'

/** The machine itself, by whatever name: there alone plain http may carry a key. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)+localhost)$/

/**
 * Address of a learning record store, as in `https://lrs.example.vn/xapi`: what stands before `/statements`. A slash at
 * the end, or `/statements` itself, is taken away. Encrypted, unless the store is on this machine.
 */
export const lrsEndpoint = z
  .string()
  .trim()
  .max(500)
  .transform((text) => text.replace(/\/+$/, '').replace(/\/statements$/i, ''))
  .refine(isEndpoint, {
    message: 'địa chỉ cần dạng https://máy-chủ/đường-dẫn, không có ? # @ (write https://host/path, without ? # @)',
  })

function isEndpoint(text: string): boolean {
  const url = URL.parse(text)
  if (!url || /[?#@\s]/.test(text)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
}

const secret = z.string().min(1).max(500)

/** What a person chose on the options page. Kept in `storage.local`; no message carries it. */
export const chosenLrs = z.strictObject({ endpoint: lrsEndpoint, key: secret, secret, steps: z.boolean() })
export type ChosenLrs = z.infer<typeof chosenLrs>

/** What an administrator set for the machine (`storage.managed`). Every key may be left out. */
export const lrsPolicy = z.object({
  lrsEndpoint: lrsEndpoint.optional(),
  lrsKey: secret.optional(),
  lrsSecret: secret.optional(),
  sendLevel: z.enum(LEVELS).optional(),
  actorHomePage: z.url({ protocol: /^https?$/ }).optional(),
  flushJitterMinutes: z.int().min(0).max(60).optional(),
})

/** The store that counts now, whoever chose it. */
export interface Lrs {
  endpoint: string
  key: string
  secret: string
  level: 'tour' | 'steps'
  homePage: string
  /** Sending waits a random time up to this, so that a whole office does not send at once. */
  jitterMinutes: number
  byPolicy: boolean
}
