interface GreetPorts {
  /** What an administrator set. */
  policy(): Promise<Record<string, unknown>>
  open(): Promise<unknown>
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
}

/**
 * For half a second after an installation there seems to be no policy. Asked again and again, as a background that only
 * waits may be put to sleep.
 */
const [LOOKS, EVERY_MS] = [8, 100]

/** Just installed: opens the page with the first steps, once, unless whoever looks after this machine says no. */
export async function greet({ policy, open, wait }: GreetPorts): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    await wait(EVERY_MS)
    if ((await policy()).welcome === false) return
  }
  await open()
}
