import { defineBackground } from 'wxt/utils/define-background'
import { answerSending } from '#background/answer-sending.ts'
import { createAnswerers } from '#background/answerers.ts'
import { createPreparer } from '#background/prepare-statements.ts'
import { createSender } from '#background/send-statements.ts'
import { readBuiltIn } from '#catalog/built-in.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { officialJudge } from '#catalog/official-hosts.ts'
import { onAlarm, setAlarm } from '#platform/alarm.ts'
import { alone } from '#platform/alone.ts'
import { answer } from '#platform/answer.ts'
import { browser } from '#platform/browser.ts'
import { loadGuide, loadLikeness, loadPlayer } from '#platform/load-guide.ts'
import { mayReach, onPermission } from '#platform/lrs-permission.ts'
import { askAbout, postStatements } from '#platform/lrs-requests.ts'
import { closeStorage, onLrsChanged, readLrs } from '#platform/lrs-storage.ts'
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
    const catalog = createCatalog(packs)
    const ids = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }
    const random = Math.random
    const lrs = async () => (await readLrs()).lrs
    const disk = createDiskStore({
      prepare: createPreparer({ catalog, lrs, ...ids, random }),
      frozen: () => void sender.wake(),
    })
    const { answerers, tabClosed, ready } = createAnswerers({
      ...{ catalog, refused, disk, openerOf, addressOf, practiceOrigin, practiceUrl, loadGuide, notify, ...ids },
      memory: createMemoryStore(volatileSessions),
      run: browserRun,
      seen: seenInTabs,
      settings: { read: readSettings, write: writeSettings },
      ...{ loadLikeness, loadPlayer, judgeHost: officialJudge(practiceOrigin) },
      openPage: openExtensionPage,
    })
    const post = (to: Parameters<typeof postStatements>[0], body: string) => postStatements(to, body)
    const sending = { catalog, outbox: disk.outbox, allowed: mayReach, post }
    const sender = createSender({ ...sending, lrs, alarm: setAlarm, alone, now: Date.now, random })
    answer({ ...answerers, ...answerSending({ ...sending, sender, choice: readLrs, about: (to) => askAbout(to) }) })
    browser.tabs.onRemoved.addListener((tab) => void tabClosed(tab))
    browser.runtime.onStartup.addListener(() => void sender.changed())
    for (const listen of [onLrsChanged, onPermission]) listen(() => void sender.changed())
    onAlarm(() => void sender.wake())
    void closeStorage()
    void ready()
    void sender.wake()
  },
})
