import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { installShield } from '#guide/shield.ts'
import { rootsBut } from '#guide/slot.ts'
import { createLikeness } from '#locator/likeness.ts'
import { ask } from '#platform/ask.ts'
import { watchOwnTab } from '#platform/notices.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { rootOf } from '#platform/root-of.ts'
import { startPreview } from '#studio/start-preview.ts'
import { mountGuide } from './mount-guide.ts'

/** One step of a draft as its learners will see it on this page. Comes only when the studio asks for it. */
export default defineUnlistedScript(() => {
  startPreview({
    window,
    practiceOrigin,
    likeness: (slot) =>
      createLikeness(document, {
        pause: () => new Promise((done) => setTimeout(done, 0)),
        rootOf: rootsBut(slot, rootOf),
      }),
    guide: mountGuide,
    tell: (said) => void ask({ type: 'preview-tell', said }).catch(() => {}), // Without the studio nothing goes on.
    watch: watchOwnTab,
    shield: installShield,
  })
})
