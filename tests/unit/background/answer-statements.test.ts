import { expect, test } from 'vitest'
import { answerStatements } from '#background/answer-statements.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { asker } from './fake-ports.ts'

const row = { n: 1, id: 'a', attempt: 'a', tour: 'p/t', at: '', json: '{}', bytes: 2, state: 'sent' as const }
const outbox = { page: async () => ({ rows: [row], learner: { account: 'bi-danh', registrations: {} } }) }

test.each([true, false])(
  'statements of the owner, and who they are to a record store, are not told to a guest: %s',
  async (isGuest) => {
    const answers = answerStatements(createCatalog([]), outbox, async () => isGuest)
    const told = await answers['list-statements']({ type: 'list-statements', from: 0 }, asker(null))
    expect(told.frozen).toEqual(isGuest ? [] : ['{}'])
    expect(told.learner?.account).toBe(isGuest ? undefined : 'bi-danh')
  },
)
