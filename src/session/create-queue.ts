/** Runs jobs one after another: read, change and write are one step, so two tabs never undo each other's work. */
export function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  return (job) => {
    const run = tail.then(job)
    tail = run.catch(() => {})
    return run
  }
}
