import type { Catalog } from '#catalog/catalog.ts'
import type { Answerers } from '#schema/message.ts'
import type { Outbox } from '#session/session-store.ts'
import { wordsOf } from './prepare-statements.ts'

export type StatementAnswers = Pick<Answerers, 'list-statements'>

/** Statements of one answer: some two megabytes, as a message holds them easily. */
const MOST = 1000

/** What the record page makes a file of statements of. */
export function answerStatements(
  catalog: Catalog,
  outbox: Pick<Outbox, 'page'>,
  isGuest: () => Promise<boolean>,
): StatementAnswers {
  return {
    async 'list-statements'({ from }) {
      // A guest has made none, and those of the owner are not theirs to see.
      const none = { rows: [], learner: null }
      const { rows, learner } = (await isGuest()) ? none : await outbox.page(from, MOST)
      const last = rows.at(-1)
      const words = catalog.summaries('vi').flatMap(({ key }) => {
        const found = wordsOf(catalog, key)
        return found ? [[key, found] as const] : []
      })
      const next = last && rows.length === MOST ? last.n + 1 : null
      return { frozen: rows.map((it) => it.json), next, learner, words: Object.fromEntries(words) }
    },
  }
}
