import { z } from 'zod'
import { source } from './pack.ts'
import { hostname } from './page.ts'
import { id, plainText } from './text.ts'

/** `tours/_official/hosts.json`: whole host names of official portals. No pattern stands for more than one. */
export const officialHosts = z.strictObject({
  sources: z.record(id, source),
  groups: z
    .array(
      z.strictObject({
        /** Whose they are, in words, Vietnamese and English. */
        owner: plainText,
        en: plainText,
        hosts: z.array(hostname).min(1),
        source: id,
        /** A copy for practice that is run by its owner: nothing done there counts. */
        training: z.boolean().optional(),
      }),
    )
    .min(1),
})
export type OfficialHosts = z.infer<typeof officialHosts>
