import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import look from '#components/studio/bar.css?inline'
import { installShield } from '#guide/shield.ts'
import { readSlot } from '#guide/slot.ts'
import { mountHost } from '#overlay/mount-host.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { ROOT_MODE } from '#platform/root-mode.ts'
import { rootOf } from '#platform/root-of.ts'
import type { Act } from '#schema/recording.ts'
import { createBar } from '#studio/bar.ts'
import { foreignFrames } from '#studio/foreign-frames.ts'
import { startRecorder } from '#studio/start-recorder.ts'

/** Hears what a trainer does on a page that is being recorded. Comes only while something is recorded. */
export default defineUnlistedScript(() => {
  startRecorder({
    window,
    practiceOrigin,
    rootOf,
    ours: () => readSlot(window)?.shielded?.host ?? null,
    arrive: () => ask({ type: 'record-arrive', frames: foreignFrames(document, location.hostname) }),
    tell: (act: Act) => ask({ type: 'record-act', act }),
    still: () => ask({ type: 'record-still' }),
    press: (button, until) => ask({ type: 'record-press', button, until }),
    newId: () => crypto.randomUUID(),
    watch: (tab, heard, signal) =>
      watchNotices(
        () => tab,
        (notice) => notice.type === 'recording-changed' && heard(notice.view),
        signal,
      ),
    createBar: (press) => {
      const host = mountHost(document, look, ROOT_MODE)
      return { host, bar: createBar(host.card, press) }
    },
    shield: installShield,
  })
})
