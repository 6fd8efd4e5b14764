import type { Answerers } from '#schema/message.ts'
import type { Presenting } from '#schema/presenting.ts'
import { createQueue } from '#session/create-queue.ts'

export interface PresentPorts {
  read(): Promise<Presenting | null>
  write(now: Presenting | null): Promise<void>
  bring(): Promise<void>
  blackOut(tab: number, frame: number): Promise<void>
  uncover(tab: number, frame: number): Promise<void>
  tell(now: Presenting | null): Promise<void>
  /** Calls when the key for it is pressed, on whatever page. */
  onKey(pressed: () => void): void
}

type Request = 'present' | 'see-presenting' | 'change-presenting' | 'black-out'

const BEGUN: Presenting = { hidden: false, zoomed: false }

/** Presenting to a class: on every tab of this browser run, as nobody knows which one is put on the wall next. */
export function createPresenting(
  pages: PresentPorts,
  /** The cards are to be drawn anew. */
  changed: () => Promise<void>,
): Pick<Answerers, Request> {
  // Begun and ended at once, the end would be told before the beginning.
  const inTurn = createQueue()
  /** `next` is told what was, and says what is from now on: nothing at all where nothing changes. */
  const become = (next: (was: Presenting | null) => Presenting | null | undefined) =>
    inTurn(async () => {
      const was = await pages.read()
      const now = next(was)
      if (now === undefined) return { presenting: was }
      await pages.write(now)
      if (now && !was) await pages.bring()
      await pages.tell(now)
      await changed()
      return { presenting: now }
    })
  pages.onKey(() => void become((was) => (was ? null : BEGUN)).catch(() => {})) // Pressed again it is tried again.
  return {
    present: ({ on }) => become((was) => (on ? (was ?? BEGUN) : null)),
    'see-presenting': async () => ({ presenting: await pages.read() }),
    // A key pressed in a frame that has not heard of the end yet does not begin anew.
    'change-presenting': ({ hidden, zoomed }) =>
      become((was) => (was ? { hidden: hidden ?? was.hidden, zoomed: zoomed ?? was.zoomed } : undefined)),
    async 'black-out'(_, { tab, frame }) {
      const presenting = await pages.read()
      if (!presenting || tab === null) return { presenting }
      await pages.blackOut(tab, frame)
      // It may have ended meanwhile: then every sheet was taken away before this one came.
      const still = await pages.read()
      if (!still) await pages.uncover(tab, frame)
      return { presenting: still }
    },
  }
}
