import type { InPage, Tab } from './learner.ts'

type Truthy<R> = Exclude<R, false | 0 | '' | null | undefined>

/** Asks again and again until the answer is truthy, and returns it. A page in the middle of a navigation counts as no. */
export async function waitUntil<R>(ask: () => R | Promise<R>, what: string, timeout = 10_000): Promise<Truthy<R>> {
  const end = Date.now() + timeout
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer) return answer as Truthy<R>
      last = answer
    } catch (error) {
      last = error
    }
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`Waited ${timeout} ms in vain for: ${what} (last: ${last instanceof Error ? last.message : last})`)
}

/** Waits until a predicate holds in a page or in one of its frames. */
export function waitInPage<R, A = undefined>(
  tab: Tab,
  predicate: InPage<A, R>,
  options: { argument?: A; frame?: string; timeout?: number; what?: string } = {},
): Promise<Truthy<R>> {
  const what = options.what ?? String(predicate)
  return waitUntil(() => tab.evaluate(predicate, options.argument, options.frame), what, options.timeout)
}
