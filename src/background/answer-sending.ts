import type { Catalog } from '#catalog/catalog.ts'
import { judgeTrial } from '#learning/judge-trial.ts'
import type { LrsAnswer } from '#learning/outbox.ts'
import type { Lrs } from '#schema/lrs.ts'
import type { Answerers } from '#schema/message.ts'
import type { Outbox } from '#session/session-store.ts'
import { answerStatements, type StatementAnswers } from './answer-statements.ts'
import type { Sender } from './send-statements.ts'

export interface SendingPorts {
  catalog: Catalog
  outbox: Outbox
  sender: Sender
  /** The store that counts now, and what is wrong in the machine's policy. */
  choice(): Promise<{ lrs: Lrs | null; faults: string[] }>
  allowed(lrs: Lrs): Promise<boolean>
  post(lrs: Lrs, body: string): Promise<LrsAnswer>
  /** What the store says of itself; `versions` as they came. */
  about(lrs: Lrs): Promise<LrsAnswer & { versions: unknown }>
  /** Somebody is at the machine who is to see nothing of the owner’s. */
  isGuest(): Promise<boolean>
}

export type SendingAnswers = StatementAnswers &
  Pick<Answerers, 'see-sending' | 'hold-sending' | 'resend-refused' | 'try-lrs'>

const REFUSED_SHOWN = 20

/** What the options page asks. The key stays here. */
export function answerSending(ports: SendingPorts): SendingAnswers {
  const { catalog, outbox, sender, choice, allowed, post, about, isGuest } = ports
  const see = async () => {
    const [{ lrs, faults }, looked, guest] = await Promise.all([choice(), outbox.look(REFUSED_SHOWN), isGuest()])
    // What the owner chose is not a guest's to know; what the administrator named everybody may.
    const told = guest && !lrs?.byPolicy ? null : lrs
    const shown = told && { endpoint: told.endpoint, level: told.level, byPolicy: told.byPolicy }
    return { lrs: shown, faults, guest, ...looked, ...(guest && { refused: [] }) }
  }
  return {
    ...answerStatements(catalog, outbox, isGuest),
    'see-sending': see,
    async 'hold-sending'({ hold }) {
      await sender.hold(hold)
      return see()
    },
    async 'resend-refused'() {
      await sender.resendRefused()
      return see()
    },
    async 'try-lrs'() {
      const { lrs } = await choice()
      if (!lrs) return { result: 'none' }
      if (!(await allowed(lrs))) return { result: 'not-allowed' }
      return { result: judgeTrial(await about(lrs), await post(lrs, '[]')) }
    },
  }
}
