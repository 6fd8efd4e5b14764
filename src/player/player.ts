import type { Act } from '#schema/acts.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import { readingTime, type Tempo } from './pace.ts'
import { planStep } from './plan-step.ts'
import { type Here, turnOf } from './turn-of.ts'

/** Waits as long as the pace asks for; not at all once the viewer has asked for the next step. Ends with the turn. */
export type Wait = (time: (tempo: Tempo) => number) => Promise<void>

export interface PlayerPorts {
  here(): Here
  tempo(): Tempo
  /** What is written down for a tour, by step id. */
  actsOf(session: Session, step: Step): readonly Act[] | undefined
  /** Does one thing on the page. False when what it is done to does not come. */
  perform(act: Act, wait: Wait, signal: AbortSignal): Promise<boolean>
  /** From now on, or no longer, the page is in the middle of a step. */
  playing(on: boolean): void
  press(button: 'next' | 'pause', step: string): void
  /** Milliseconds of the viewer's own time: not while the page is out of sight. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** A page may be slow to show what a step has done; after that somebody has to look. */
const PATIENCE_MS = 10_000

/**
 * Plays the tour in one frame: when it is this frame's turn, and for as long as it is, does what the step's acts say.
 * The machine in the background decides what comes next, as if a person had done it.
 */
export function createPlayer(ports: PlayerPorts): { update(): void; stop(): void } {
  let turn: { key: string; over: AbortController; hurry: AbortController } | null = null

  function stop(): void {
    turn?.over.abort()
    turn = null
    ports.playing(false)
  }

  function update(): void {
    const here = ports.here()
    const step = turnOf(here)
    const { session } = here
    const key = step && session ? `${session.attempt} ${step.id} ${session.held}` : ''
    if (turn && turn.key === key) {
      if (session?.stepwise) turn.hurry.abort()
      return
    }
    if (turn) stop()
    if (!step || !session) return
    const mine = { key, over: new AbortController(), hurry: new AbortController() }
    turn = mine
    play(step, session, mine).catch(() => {
      // Given up when the turn is over: the viewer paused, or the tour went on. Anything else is for a person to see.
      if (!mine.over.signal.aborted) giveUp(step)
    })
  }

  async function play(step: Step, session: Session, { over, hurry }: NonNullable<typeof turn>): Promise<void> {
    const { signal } = over
    const wait: Wait = async (time) => {
      signal.throwIfAborted()
      if (!hurry.signal.aborted) await ports.sleep(time(ports.tempo()), AbortSignal.any([signal, hurry.signal]))
      signal.throwIfAborted()
    }
    const { acts, next } = planStep(step, ports.actsOf(session, step), session)
    await wait((tempo) => readingTime(tempo, step.do))
    ports.playing(true)
    for (const act of acts) {
      if (!(await ports.perform(act, wait, signal))) return giveUp(step)
      await wait((tempo) => tempo.rest)
    }
    ports.playing(false)
    if (next) return ports.press('next', step.id)
    await ports.sleep(PATIENCE_MS, signal)
    if (!signal.aborted) giveUp(step)
  }

  /** The page is handed back: what did not come about is shown as it is. */
  function giveUp(step: Step): void {
    ports.playing(false)
    ports.press('pause', step.id)
  }

  return { update, stop }
}
