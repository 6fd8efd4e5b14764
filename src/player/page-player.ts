import { bringIntoView } from '#guide/bring-into-view.ts'
import type { Slot } from '#guide/slot.ts'
import type { Button } from '#schema/session.ts'
import { type ActFiles, actsOf } from './acts-of.ts'
import { hastened, TEMPOS } from './pace.ts'
import { createPerformer, type Pointer } from './perform.ts'
import { createPlayer } from './player.ts'
import { sleepInSight } from './sleep-in-sight.ts'
import { turnOf } from './turn-of.ts'

export interface PagePlayerPorts {
  window: Window & typeof globalThis
  slot: Slot
  files: ActFiles
  pointer: Pointer & { hide(): void }
  /** 1 but in tests, which have no eyes to wait for. */
  times: number
  press(attempt: string, button: Button, step: string): void
}

/** Joins the player to the page it is in: hears what the session has come to, and stops when somebody reaches in. */
export function createPagePlayer({ window, slot, files, pointer, times, press }: PagePlayerPorts) {
  const { document } = window
  /** While this runs, what happens in the page is our doing, also what the browser makes of it by itself. */
  let ours = false

  const now = () => slot.guide?.session() ?? null
  const here = () => ({
    tab: slot.tab,
    frame: slot.frame,
    practice: slot.now?.practice ?? false,
    page: slot.now?.page ?? null,
    tour: slot.now?.scene.tour ?? null,
    session: now(),
  })

  function onPage<T>(job: () => T): T {
    const card = slot.shielded
    const focused = document.activeElement === card?.host ? (card?.root.activeElement as HTMLElement | null) : null
    ours = true
    try {
      return job()
    } finally {
      ours = false
      if (focused && document.activeElement !== card?.host) focused.focus({ preventScroll: true })
    }
  }

  const player = createPlayer({
    here,
    tempo: () => hastened(TEMPOS[slot.now?.scene.settings.pace ?? 'medium'], times),
    actsOf(of, step) {
      const tour = slot.now?.scene.tour
      return tour ? actsOf(files, of.portal, tour)[step.id] : undefined
    },
    perform: createPerformer({
      window,
      pointer,
      aimed() {
        const at = slot.guide?.aimed()
        return at ? { element: at.element, opens: at.as === 'reveal' } : null
      },
      bringIntoView: (element) => bringIntoView(window, element),
      onPage,
      sleep: sleepInSight(document),
    }),
    playing(on) {
      if (slot.playing === on) return
      slot.playing = on
      if (!on) slot.guide?.refresh()
    },
    press(button, step) {
      const session = now()
      if (session?.step === step) press(session.attempt, button, step)
    },
    sleep: sleepInSight(document),
  })

  /** Whoever presses or types in the page wants it for themselves. */
  const reached = (event: Event) => {
    if (ours || !event.isTrusted || event.target === slot.shielded?.host) return
    if (event.type !== 'click' && event.type !== 'input') return
    const session = now()
    if (session?.mode === 'watch' && session.status === 'running') press(session.attempt, 'pause', session.step)
  }
  slot.onAct.add(reached)
  slot.signal.addEventListener('abort', () => {
    slot.onAct.delete(reached)
    player.stop()
  })

  return {
    update() {
      player.update()
      if (!turnOf(here())) pointer.hide()
    },
  }
}
