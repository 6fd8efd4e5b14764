import { z } from 'zod'
import { KEEP } from './keep.ts'
import { LANGUAGES } from './languages.ts'
import { launcherAt } from './launcher.ts'
import { pageRef } from './page.ts'
import { unitName } from './support.ts'

/** How fast a tour plays itself. */
export const PACES = ['slow', 'medium', 'fast'] as const
export type Pace = (typeof PACES)[number]

export const settings = z.strictObject({
  language: z.enum(LANGUAGES),
  /** A community's language that packs bring, for tours and tips alone; null where they are read in `language`. */
  tourLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  /** The reader's own text size, in hundredths of the usual 18 px. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200), z.literal(250)]),
  /** Colours: the system's own, or chosen. `contrast` is white and yellow on black. */
  theme: z.enum(['auto', 'light', 'dark', 'contrast']),
  tips: z.boolean(),
  tipsHiddenOn: z.array(pageRef).max(500),
  launcher: z.boolean(),
  launcherAt,
  /** The button on the page shows a sign instead of words. */
  launcherSmall: z.boolean(),
  /** May this machine remember what targets look like now, so that a changed portal is understood next time? */
  heal: z.enum(['ask', 'yes', 'no']),
  pace: z.enum(PACES),
  /** Tours are done with somebody else: they count as support given, not as practice. */
  helping: z.boolean(),
  /** The helper’s unit, for their daily report. */
  unit: unitName.nullable(),
  /** How long the log is kept on this machine. */
  keepLog: z.enum(KEEP),
  /** Reading aloud: how fast, and with which voice of the machine (`voiceURI`); null leaves it to the machine. */
  readSpeed: z.union([z.literal(0.75), z.literal(1), z.literal(1.25)]),
  readVoice: z.string().max(200).nullable(),
  /** Which group's learning path (`paths.json`); null until somebody says. */
  path: z.string().max(60).nullable(),
})
export type ReadSpeed = Settings['readSpeed']
export type Settings = z.infer<typeof settings>
