import { answerSending } from '#background/answer-sending.ts'
import { createSender } from '#background/send-statements.ts'
import type { Catalog } from '#catalog/catalog.ts'
import { setAlarm } from '#platform/alarm.ts'
import { alone } from '#platform/alone.ts'
import { mayReach } from '#platform/lrs-permission.ts'
import { askAbout, postStatements } from '#platform/lrs-requests.ts'
import { readLrs } from '#platform/lrs-storage.ts'
import type { Outbox } from '#session/session-store.ts'

interface Around {
  catalog: Catalog
  outbox: Outbox
  isGuest(): Promise<boolean>
}

/** What sends statements to the record store that was chosen, and what the options page is told of it. */
export function createSending({ catalog, outbox, isGuest }: Around) {
  const store = { outbox, allowed: mayReach, post: postStatements }
  const sender = createSender({
    ...store,
    lrs: async () => (await readLrs()).lrs,
    alarm: (at) => setAlarm('send-statements', at),
    alone,
    now: Date.now,
    random: Math.random,
  })
  const about = (to: Parameters<typeof askAbout>[0]) => askAbout(to)
  return { sender, answers: answerSending({ ...store, catalog, sender, choice: readLrs, about, isGuest }) }
}
