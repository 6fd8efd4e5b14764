import { defineContentScript } from 'wxt/utils/define-content-script'
import { bootstrap } from '#guide/bootstrap.ts'
import { ask, Orphaned } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'

export default defineContentScript({
  // Overwritten at build with the hosts that the packs name: see wxt.config.ts.
  matches: ['https://dichvucong.gov.vn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const abort = new AbortController()
    bootstrap(
      {
        window,
        practiceOrigin,
        arrive: () => ask({ type: 'arrive' }),
        see: (page, practice, claim) => ask({ type: 'see', page, practice, claim }),
        loadGuide: async () => {
          await ask({ type: 'load-guide' })
        },
        loadLikeness: () => ask({ type: 'load-likeness' }),
        loadPlayer: () => ask({ type: 'load-player' }),
        isOver: (error) => error instanceof Orphaned,
        watchScene: (tab, changed, signal) =>
          watchNotices(tab, (notice) => notice.type === 'scene-changed' && changed(notice.now), signal),
      },
      abort,
    ).catch(() => abort.abort()) // Nothing of ours ever throws into the portal's page.
  },
})
