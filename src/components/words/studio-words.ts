import type vi from './studio-vi.json'
import type { Say } from './words.ts'

export type StudioKey = keyof typeof vi
export type SayStudio = Say<StudioKey>
