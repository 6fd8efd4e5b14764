/** Runs the job unless one is running anywhere in the extension; null then. A lock ends with whoever holds it. */
export function alone<T>(job: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request('send-statements', { ifAvailable: true }, (lock) => (lock ? job() : null))
}
