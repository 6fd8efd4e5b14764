/** Waits that many milliseconds, and for as long as the page is out of sight: nobody watches it then. Ends early with the signal. */
export function sleepInSight(document: Document): (ms: number, signal: AbortSignal) => Promise<void> {
  return (ms, signal) =>
    new Promise((done) => {
      const listening = new AbortController()
      const end = () => {
        listening.abort()
        clearTimeout(timer)
        done()
      }
      const look = () => document.visibilityState === 'visible' && end()
      const timer = setTimeout(() => {
        look()
        document.addEventListener('visibilitychange', look, { signal: listening.signal })
      }, ms)
      if (signal.aborted) return end()
      signal.addEventListener('abort', end, { signal: listening.signal })
    })
}
