import type { Fingerprint } from './fingerprint.ts'

/** What the target of a step was like when last found on this machine. The pack it belongs to never changes by it. */
export interface Learned {
  /** `mode/portal/tour/step`. */
  key: string
  /** `mode/portal/tour`. */
  tour: string
  step: string
  /** Of the tour: a newer one says anew what its targets are. */
  version: number
  fingerprint: Fingerprint
  at: string
}
