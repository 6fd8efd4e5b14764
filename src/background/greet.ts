interface GreetPorts {
  /** What an administrator set. */
  policy(): Promise<Record<string, unknown>>
  open(): Promise<unknown>
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>
}

/** For half a second after an installation there seems to be no policy. */
const POLICY_MS = 1000

/** Just installed: opens the page with the first steps, once, unless whoever looks after this machine says no. */
export async function greet({ policy, open, wait }: GreetPorts): Promise<void> {
  await wait(POLICY_MS)
  if ((await policy()).welcome === false) return
  await open()
}
