/**
 * Writes one after the other. Of what waits meanwhile only the newest of each id is written: a page that dies with a
 * queue of older ones in front would lose it. Resolves when nothing waits any more; rejects if the last could not be written.
 */
export function keepNewest<T extends { id: string }>(write: (it: T) => Promise<void>): (it: T) => Promise<void> {
  const waiting = new Map<string, T>()
  let running: Promise<void> | null = null
  async function run(): Promise<void> {
    let failed: unknown = null
    for (let [first] = waiting; first; [first] = waiting) {
      waiting.delete(first[0])
      failed = await write(first[1]).then(
        () => null,
        (error: unknown) => error ?? new Error('not written'),
      )
    }
    // At once: whatever comes from now on is another run's.
    running = null
    if (failed !== null) throw failed
  }
  return (it) => {
    waiting.set(it.id, it)
    running ??= run()
    return running
  }
}
