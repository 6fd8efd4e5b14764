import { z } from 'zod'
import { id, plainText } from './text.ts'

/** `paths.json`: which tours a group of people goes through, the easiest first. */
export const paths = z.strictObject({
  paths: z.array(
    z.strictObject({
      id,
      /** The group as its source calls it. */
      name: plainText,
      source: plainText,
      mark: z.enum(['seen', 'press']),
      /** `portal/tour`, in order. */
      tours: z
        .array(
          z
            .string()
            .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
            .max(121),
        )
        .min(1)
        .refine((all) => new Set(all).size === all.length, 'a tour stands here twice'),
    }),
  ),
})
export type PathData = z.infer<typeof paths>['paths'][number]
