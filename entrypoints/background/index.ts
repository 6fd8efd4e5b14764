import { defineBackground } from 'wxt/utils/define-background'
import { greet } from '#background/greet.ts'
import { keepLog } from '#background/keep-log.ts'
import { onAlarm } from '#platform/alarm.ts'
import { answer } from '#platform/answer.ts'
import { greetPorts } from '#platform/background-ports.ts'
import { browser, onInstall, onStartup } from '#platform/browser.ts'
import { watchCardKey } from '#platform/card-key.ts'
import { keepLogPorts } from '#platform/keep-log-ports.ts'
import { onPermission } from '#platform/lrs-permission.ts'
import { closeStorage, onLrsChanged } from '#platform/lrs-storage.ts'
import { onPolicyChanged } from '#platform/managed.ts'
import { createSending } from './sending.ts'
import { createServices } from './services.ts'

export default defineBackground({
  type: 'module',
  main() {
    const { packs, disk, recording, own } = createServices(() => void sender.wake())
    const { sender, answers } = createSending({ catalog: packs.catalog, outbox: disk.outbox, isGuest: own.isGuest })
    const lookAtGuest = () => void own.lookAtGuest()
    const storeChanged = () => void sender.changed()
    const keep = () => {
      const ports = { ...keepLogPorts, disk, forget: own.forgetAttempt, now: Date.now }
      void keepLog(ports).catch(() => {}) // At the next start.
    }

    answer({ ...own.answerers, ...answers, ...recording.answers }, packs.readyFor)
    browser.tabs.onRemoved.addListener((tab) => void own.tabClosed(tab))
    onStartup(storeChanged)
    onLrsChanged(storeChanged)
    onPermission(() => {
      storeChanged()
      void recording.permitted()
      void packs.again()
    })
    onPolicyChanged(lookAtGuest)
    watchCardKey()
    onAlarm({ 'send-statements': () => void sender.wake(), 'guest-idle': lookAtGuest, 'keep-log': keep })
    onInstall(() => void greet(greetPorts).catch(() => {}))

    void own.ready().then(lookAtGuest)
    keep()
    void closeStorage()
    void sender.wake()
  },
})
