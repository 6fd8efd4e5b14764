import { z } from 'zod'

/** When was last looked for what is too old, and before when it was so then. In ms since 1970. */
export const lastLook = z.strictObject({ at: z.int(), cutoff: z.int() })
export type LastLook = z.infer<typeof lastLook>
