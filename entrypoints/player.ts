import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSlot } from '#guide/slot.ts'
import { createPointer } from '#overlay/pointer.ts'
import { ask } from '#platform/ask.ts'
import type { ActFiles } from '#player/acts-of.ts'
import { createPagePlayer } from '#player/page-player.ts'
import type { Acts } from '#schema/acts.ts'

const shipped = import.meta.glob<Acts>('/src/practice/acts/**/*.json', { eager: true, import: 'default' })
const files: ActFiles = Object.fromEntries(
  Object.entries(shipped).map(([path, acts]) => [path.replace('/src/practice/acts/', ''), acts]),
)

/** Plays a tour by itself, for somebody to watch. Brought in on practice pages alone, and only while one is watched. */
export default defineUnlistedScript(() => {
  const slot = readSlot(window)
  if (!slot?.now?.practice || !slot.shielded || slot.player) return
  const player = createPagePlayer({
    window,
    slot,
    files,
    pointer: createPointer(window, slot.shielded.root),
    times: import.meta.env.MODE === 'test' ? 20 : 1,
    press: (attempt, button, step) => {
      const input = { type: 'pressed', button, step } as const
      void ask({ type: 'tell', attempt, id: crypto.randomUUID(), input }).catch(() => {})
    },
  })
  slot.player = player
  player.update()
})
