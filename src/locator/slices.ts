/** Work that can be interrupted after every small step. */
export type Steps<T> = Generator<void, T, void>

/** How long work is done in slices: the page gets its turn in each pause. */
export interface Slices {
  /** Resolves when the page has had its turn: `scheduler.yield`, or a timer. */
  pause(): Promise<unknown>
  signal: AbortSignal
  now?(): number
}

/** In milliseconds; with the step that goes over it a slice stays below 8. */
const LONGEST = 5

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same result, or null once the signal is aborted. */
export async function inSlices<T>(steps: Steps<T>, slices: Slices): Promise<T | null> {
  const now = slices.now ?? (() => performance.now())
  let began = now()
  while (!slices.signal.aborted) {
    const step = steps.next()
    if (step.done) return step.value
    if (now() - began < LONGEST) continue
    await slices.pause()
    began = now()
  }
  return null
}
