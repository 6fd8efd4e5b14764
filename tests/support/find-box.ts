import type { InPage } from './learner.ts'

/** As text to run in the main frame: where the element is there, in one trip rather than in three. */
export function findBox<A>(find: InPage<A, Element | null>, argument: A | undefined): string {
  return `(async () => {
    const it = await (${find})(${JSON.stringify(argument)})
    if (!it || it.getClientRects().length === 0) return null
    const { x, y, width, height } = it.getBoundingClientRect()
    return { x, y, width, height }
  })()`
}
