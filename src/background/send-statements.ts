import { cutBatch, MOST_STATEMENTS } from '#learning/cut-batch.ts'
import { AT_EASE, afterAnswer, isDue, type LrsAnswer } from '#learning/outbox.ts'
import type { Lrs } from '#schema/lrs.ts'
import type { SendingState } from '#schema/sending.ts'
import type { Outbox, OutboxRow } from '#session/session-store.ts'

export interface SenderPorts {
  outbox: Outbox
  lrs(): Promise<Lrs | null>
  /** May this store be written to? Chosen by a person, it needs the permission they gave. */
  allowed(lrs: Lrs): Promise<boolean>
  /** Never throws: what does not come back is status 0. */
  post(lrs: Lrs, body: string): Promise<LrsAnswer>
  /** ms since 1970. */
  now(): number
  random(): number
  /** Wakes the background at this time (ms since 1970), however often it is killed; null for never. */
  alarm(at: number | null): void
  /** Runs the job unless somebody else is at one; null then. Let go when its owner dies. */
  alone<T>(job: () => Promise<T>): Promise<T | null>
}

export interface Sender {
  /** There may be something to send. Resolves when nothing more is to be done now. */
  wake(): Promise<void>
  /** A person stops sending, or starts it again at once whatever stood in the way. Resolves when that is written down. */
  hold(held: boolean): Promise<void>
  /** What the store refused waits again. */
  resendRefused(): Promise<void>
  /** Another store, another key, or a new day: what the store held against us is forgotten. */
  changed(): Promise<void>
}

/** A background that is killed in the middle of a flush is woken after this long. */
const SAFETY = 60_000
/** So many statements of one batch, and the store refuses each. */
const SUSPICIOUS = 5

/**
 * Sends what waits in the outbox, one flush at a time. Every answer is written down before the next POST, and a
 * statement posted twice is the same to the byte: killed at any moment, nothing is lost and the store doubles nothing.
 */
export function createSender(ports: SenderPorts): Sender {
  const { outbox } = ports
  let running: Promise<void> | undefined
  let again = false
  let changes = 0

  /** One batch. True: there may be more to send now. */
  async function sendBatch(): Promise<boolean> {
    const [lrs, state] = [await ports.lrs(), await outbox.state()]
    if (!lrs || state.held) return rest(null)
    if (!isDue(state, ports.now())) return rest(state.notBefore)
    const batch = cutBatch(await outbox.waiting(MOST_STATEMENTS))
    if (batch.length === 0) return rest(null)
    ports.alarm(ports.now() + SAFETY)
    if (!(await ports.allowed(lrs))) {
      await outbox.settle([], [], { ...AT_EASE, trouble: 'not-allowed' })
      return rest(null)
    }
    const after = await post(lrs, batch, state)
    if (after.held) return rest(null)
    return after.notBefore > 0 ? rest(after.notBefore) : true
  }

  /** Posts a batch, cut in halves as often as it takes to know which statement is the bad one. */
  async function post(lrs: Lrs, batch: OutboxRow[], before: SendingState): Promise<SendingState> {
    let [groups, state, refused] = [[batch], before, 0]
    while (groups.length > 0 && !state.held) {
      const asOf = changes
      const body = `[${groups[0]?.map((it) => it.json).join(',')}]`
      const turn = afterAnswer(groups, state, await ports.post(lrs, body), { now: ports.now(), random: ports.random() })
      // An answer to a key that has been replaced meanwhile says nothing of the new one.
      state = await outbox.settle(turn.sent, turn.refused, changes === asOf ? turn.state : AT_EASE)
      groups = turn.groups
      refused += turn.refused.length
    }
    // It is the store then, or what stands before it, and no reason to put aside all there is.
    if (refused === batch.length && refused >= SUSPICIOUS)
      return outbox.settle([], [], { ...AT_EASE, held: 'all-refused' })
    return state
  }

  function rest(until: number | null): false {
    ports.alarm(until)
    return false
  }

  async function flush(): Promise<void> {
    const done = await ports.alone(async () => {
      while (await sendBatch());
      return true
    })
    if (done === null) ports.alarm(ports.now() + SAFETY)
  }

  async function run(): Promise<void> {
    do {
      again = false
      try {
        await flush()
      } catch {
        // The disk takes nothing: what was answered is not written down, so the same is posted again later.
        ports.alarm(ports.now() + SAFETY)
      }
    } while (again)
  }

  const wake = () => {
    again = true
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    wake,
    async hold(held) {
      await outbox.saveState(held ? { ...AT_EASE, held: 'person' } : AT_EASE)
      void wake()
    },
    async resendRefused() {
      await outbox.resendRefused()
      await outbox.settle([], [], AT_EASE)
      void wake()
    },
    async changed() {
      changes += 1
      await outbox.settle([], [], AT_EASE)
      return wake()
    },
  }
}
