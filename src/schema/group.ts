import { z } from 'zod'

/** The groups of people of Quyết định 757/QĐ-BKHCN (29/4/2025), in its order. */
export const GROUPS = ['hoc-sinh', 'nguoi-dan', 'can-bo', 'nguoi-lao-dong'] as const
export const group = z.enum(GROUPS)
export type Group = (typeof GROUPS)[number]
