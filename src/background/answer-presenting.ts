import type { Answerers, Asker } from '#schema/message.ts'
import type { Presenting } from '#schema/presenting.ts'
import { createQueue } from '#session/create-queue.ts'

export interface PresentPorts {
  read(): Promise<Presenting | null>
  write(now: Presenting | null): Promise<void>
  bring(): Promise<void>
  bringTo(tab: number, frame: number): Promise<void>
  blackOut(tab: number, frame: number): Promise<void>
  uncover(tab: number, frame: number): Promise<void>
  tell(now: Presenting | null): Promise<void>
}

/** Presenting to a class: on every tab of this browser run, as nobody knows which one is put on the wall next. */
export function createPresenting(
  pages: PresentPorts,
  /** The cards are to be drawn anew. */
  changed: () => Promise<void>,
): { answers: Pick<Answerers, 'present' | 'black-out'>; arrived(by: Asker): void } {
  // Begun and ended at once, the end would be told before the beginning.
  const inTurn = createQueue()
  const arrived = async ({ url, tab, frame }: Asker) => {
    const own = /^(chrome|moz)-extension:/.test(url)
    if (own && tab !== null && (await pages.read())) await pages.bringTo(tab, frame)
  }
  const answers: Pick<Answerers, 'present' | 'black-out'> = {
    present: ({ on, hidden }) =>
      inTurn(async () => {
        const was = await pages.read()
        const now = on ? { hidden } : null
        // A key pressed in a frame that has not heard of the end yet does not begin anew.
        if (hidden && !was) return { presenting: null }
        await pages.write(now)
        if (on && !was) await pages.bring()
        await pages.tell(now)
        await changed()
        return { presenting: now }
      }),
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
  // With a practice page inside the extension no script comes by itself.
  return { answers, arrived: (by) => void arrived(by).catch(() => {}) }
}
