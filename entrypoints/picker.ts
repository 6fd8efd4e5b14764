import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import bar from '#components/studio/bar.css?inline'
import look from '#components/studio/pick.css?inline'
import { installShield } from '#guide/shield.ts'
import { readSlot } from '#guide/slot.ts'
import { stepAside } from '#guide/step-aside.ts'
import { keepInReach } from '#overlay/keep-in-reach.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { ask } from '#platform/ask.ts'
import { watchOwnTab } from '#platform/notices.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'
import { startPicker } from '#studio/start-picker.ts'

/** Somebody points at the right place for a step. Comes only when the studio asks for it, and goes when they are done. */
export default defineUnlistedScript(() => {
  startPicker({
    window,
    practiceOrigin,
    rootOf,
    ours: () => readSlot(window)?.shielded?.host ?? null,
    mount(signal) {
      const host = mountHost(document, bar + look, ROOT_MODE)
      stepAside(readSlot(window), signal)
      keepInReach(document, host, signal)
      return host
    },
    tell: (said) => ask({ type: 'pick-tell', said }),
    watch: (heard, signal) =>
      watchOwnTab((it) => (it.type === 'pick-asked' || it.type === 'pick-told') && heard(it), signal),
    shield: installShield,
  })
})
