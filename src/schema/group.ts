import { z } from 'zod'
import { GROUPS } from './groups.ts'

export const group = z.enum(GROUPS)
