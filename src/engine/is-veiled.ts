import type { Session } from '#schema/session.ts'

/** Is the current step to be done without being shown? In a test, and where it has been done alone before, until help is asked for. */
export function isVeiled({ mode, known, helped, step }: Session): boolean {
  return (mode === 'test' || known.includes(step)) && !helped.includes(step)
}
