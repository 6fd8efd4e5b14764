import { defineBackground } from 'wxt/utils/define-background'
import { createAnswerers } from '#background/answerers.ts'
import { readBuiltIn } from '#catalog/built-in.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { answer } from '#platform/answer.ts'
import { browser } from '#platform/browser.ts'
import { loadGuide, loadLikeness } from '#platform/load-guide.ts'
import { notify } from '#platform/notices.ts'
import { addressOf, openExtensionPage, openerOf } from '#platform/open-page.ts'
import { practiceOrigin, practiceUrl } from '#platform/practice-origin.ts'
import { readSettings, writeSettings } from '#platform/settings-storage.ts'
import { browserRun, seenInTabs, volatileSessions } from '#platform/volatile-sessions.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { createMemoryStore } from '#session/memory-store.ts'

export default defineBackground({
  type: 'module',
  main() {
    const { packs, refused } = readBuiltIn()
    const { answerers, tabClosed, ready } = createAnswerers({
      catalog: createCatalog(packs),
      refused,
      disk: createDiskStore(),
      memory: createMemoryStore(volatileSessions),
      run: browserRun,
      openerOf,
      addressOf,
      seen: seenInTabs,
      settings: { read: readSettings, write: writeSettings },
      practiceOrigin,
      practiceUrl,
      loadGuide,
      loadLikeness,
      openPage: openExtensionPage,
      notify,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    })
    answer(answerers)
    browser.tabs.onRemoved.addListener((tab) => void tabClosed(tab))
    void ready()
  },
})
