import { createContext } from 'react'
import type { SayShots } from '#components/words/shot-words.ts'

/** Pictures of the draft that is open, as the page that shows it hands them in. */
export interface ShotsOfDraft {
  /** Of a step. */
  read(step: string): Promise<Blob | null>
  forget(shot: string): Promise<void>
  say: SayShots
}

export const ShotsContext = createContext<ShotsOfDraft | null>(null)
