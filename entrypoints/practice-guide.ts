import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bootstrap } from '#guide/bootstrap.ts'
import { ask, Orphaned } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { watchPresenting } from '#platform/present-pages.ts'

/** The bootstrap for practice pages inside the extension, where no content script runs. */
export default defineUnlistedScript(() => {
  const abort = new AbortController()
  bootstrap(
    {
      window,
      practiceOrigin,
      arrive: () => ask({ type: 'arrive' }),
      see: (page, practice, claim) => ask({ type: 'see', page, practice, claim }),
      loadGuide: () => load(window === window.top ? '/guide-ui.js' : '/guide-frame.js'),
      loadLikeness: () => load('/likeness.js'),
      loadPlayer: () => load('/player.js'),
      isOver: (error) => error instanceof Orphaned,
      watchScene: (tab, changed, signal) =>
        watchNotices(tab, (notice) => notice.type === 'scene-changed' && changed(notice.now), signal),
    },
    abort,
  ).catch(() => abort.abort())
  const present = (now: unknown) => void (now && load('/presenter.js').catch(() => {}))
  watchPresenting(present, abort.signal)
  ask({ type: 'see-presenting' }).then(
    ({ presenting }) => present(presenting),
    () => {}, // Nobody answers: nobody presents.
  )
})

function load(src: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script')
    script.src = src
    script.onload = () => loaded()
    script.onerror = () => failed(new Error(src))
    document.head.append(script)
  })
}
