import { z } from 'zod'

/** Where the button on the page stands. `up`: how far above the lower edge, in hundredths of the window’s height. */
export const launcherAt = z.strictObject({ side: z.enum(['left', 'right']), up: z.int().min(0).max(90) })
export type LauncherAt = z.infer<typeof launcherAt>
