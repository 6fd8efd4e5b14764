import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import css from '#components/ui/blackout.css?inline'
import { present } from '#guide/presenter.ts'
import { readSlot } from '#guide/slot.ts'
import { type Host, mountHost } from '#overlay/mount-host.ts'
import { drawPresented } from '#overlay/presented.ts'
import { ask } from '#platform/ask.ts'
import { isInstalled, watchPresenting } from '#platform/present-pages.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'
import { blindTexts } from '#studio/blind-texts.ts'

const KEY = Symbol.for('dan-loi-presenter')

/** In every frame while a class looks on, and at no other time. */
export default defineUnlistedScript(() => {
  const world = window as unknown as Record<symbol, boolean>
  if (world[KEY]) return
  world[KEY] = true
  void present({
    window,
    css,
    rootOf,
    blind: (roots, signal) => blindTexts(window, roots, signal),
    slot: () => readSlot(window),
    see: () => ask({ type: 'see-presenting' }),
    blackOut: () => ask({ type: 'black-out' }),
    watch: watchPresenting,
    draw: () => {
      let own: Host | null = null
      const make = () => mountHost(document, '', ROOT_MODE)
      const root = () => {
        const shared = readSlot(window)?.shielded?.root
        if (!shared) own ??= make()
        return shared ?? (own as Host).root
      }
      const drawn = drawPresented(window, root)
      const remove = () => {
        drawn.remove()
        own?.host.remove()
      }
      return { ...drawn, remove, isOurs: (it) => it === own?.host }
    },
    press: ({ attempt, step }, button) => {
      const input = { type: 'pressed', button, step } as const
      void ask({ type: 'tell', attempt, id: crypto.randomUUID(), input }).catch(() => {})
    },
    change: (now) => void ask({ type: 'change-presenting', ...now }).catch(() => {}),
    alive: isInstalled,
  }).finally(() => {
    world[KEY] = false
  })
})
