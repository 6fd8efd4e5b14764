import type { Answerers, Asker } from '#schema/message.ts'
import type { Presenting } from '#schema/presenting.ts'

export interface PresentPorts {
  read(): Promise<Presenting | null>
  write(now: Presenting | null): Promise<void>
  bring(): Promise<void>
  bringTo(tab: number, frame: number): Promise<void>
  blackOut(tab: number, frame: number): Promise<void>
  tell(now: Presenting | null): Promise<void>
}

/** Presenting to a class: on every tab of this browser run, as nobody knows which one is put on the wall next. */
export function createPresenting(
  pages: PresentPorts,
  /** The cards are to be drawn anew. */
  changed: () => Promise<void>,
): { answers: Pick<Answerers, 'present' | 'black-out'>; arrived(by: Asker): void } {
  const arrived = async ({ url, tab, frame }: Asker) => {
    const own = /^(chrome|moz)-extension:/.test(url)
    if (own && tab !== null && (await pages.read())) await pages.bringTo(tab, frame)
  }
  const answers: Pick<Answerers, 'present' | 'black-out'> = {
    async present({ on, hidden }) {
      const was = await pages.read()
      const now = on ? { hidden } : null
      // A key pressed in a frame that has not heard of the end yet does not begin anew.
      if (hidden && !was) return { presenting: null }
      await pages.write(now)
      if (on && !was) await pages.bring()
      await pages.tell(now)
      await changed()
      return { presenting: now }
    },
    async 'black-out'(_, by) {
      const presenting = await pages.read()
      if (presenting && by.tab !== null) await pages.blackOut(by.tab, by.frame)
      return { presenting }
    },
  }
  // With a practice page inside the extension no script comes by itself.
  return { answers, arrived: (by) => void arrived(by).catch(() => {}) }
}
