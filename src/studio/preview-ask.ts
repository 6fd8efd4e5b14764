import type { Ask } from '#guide/ask-port.ts'
import type { Slot } from '#guide/slot.ts'
import type { Answers } from '#schema/message.ts'
import type { PreviewSaid } from '#schema/pointing-messages.ts'
import type { Session, TourInput } from '#schema/session.ts'

const PRESSES: Partial<Record<string, PreviewSaid>> = {
  next: 'next',
  'this-one': 'next',
  skip: 'next',
  back: 'back',
  leave: 'closed',
  pause: 'closed',
}

/**
 * Answers the guide in the place of the background while a step is only looked at: what the page shows is taken in, so
 * that the card says what a learner would be told; the step stays until somebody presses on.
 */
export function createPreviewAsk(slot: Slot, tell: (said: PreviewSaid) => void): Ask {
  return async ({ type, ...asked }) => {
    const session = slot.now?.scene.session
    if (type !== 'tell' || !session || !slot.now) return {} as never
    const { input } = asked as { input: TourInput }
    const said = input.type === 'pressed' ? PRESSES[input.button] : undefined
    if (said) tell(said)
    const next = input.type === 'observed' ? observed(session, input) : session
    slot.now.scene = { ...slot.now.scene, session: next }
    return { session: next, saved: true } satisfies Answers['tell'] as never
  }
}

/** The page of the step is open in this frame, or is not. */
export function observed(
  session: Session,
  { frame, page, facts, settled }: Extract<TourInput, { type: 'observed' }>,
): Session {
  const { [frame]: _, ...rest } = session.open
  const open = page === null ? rest : { ...rest, [frame]: { page, facts } }
  return { ...session, open, astray: settled && Object.keys(open).length === 0 }
}
