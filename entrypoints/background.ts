import { defineBackground } from 'wxt/utils/define-background'
import { answerRecording } from '#background/answer-recording.ts'
import { answerSending } from '#background/answer-sending.ts'
import { createAnswerers } from '#background/answerers.ts'
import { greet } from '#background/greet.ts'
import { keepLog } from '#background/keep-log.ts'
import { createPacks } from '#background/packs.ts'
import { createPreparer } from '#background/prepare-statements.ts'
import { createSender } from '#background/send-statements.ts'
import { createBuiltIn } from '#catalog/built-in.ts'
import { officialJudge } from '#catalog/official-hosts.ts'
import { onAlarm, setAlarm } from '#platform/alarm.ts'
import { alone } from '#platform/alone.ts'
import { answer } from '#platform/answer.ts'
import { backgroundPorts, greetPorts } from '#platform/background-ports.ts'
import { browser, onInstall, onStartup } from '#platform/browser.ts'
import { keepLogPorts } from '#platform/keep-log-ports.ts'
import { mayReach, onPermission } from '#platform/lrs-permission.ts'
import { askAbout, postStatements } from '#platform/lrs-requests.ts'
import { closeStorage, onLrsChanged, readLrs } from '#platform/lrs-storage.ts'
import { onPolicyChanged } from '#platform/managed.ts'
import { readPackFile } from '#platform/own-file.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { packPorts, recordingPorts } from '#platform/recording-ports.ts'
import { volatileSessions } from '#platform/volatile-sessions.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { createMemoryStore } from '#session/memory-store.ts'

export default defineBackground({
  type: 'module',
  main() {
    const packs = createPacks({ builtIn: createBuiltIn(readPackFile), ...packPorts })
    const { catalog, glossary, refused } = packs
    const ids = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }
    const lrs = async () => (await readLrs()).lrs
    const disk = createDiskStore({
      prepare: createPreparer({ catalog, ready: packs.ready, lrs, ...ids, random: Math.random }),
      frozen: () => void sender.wake(),
    })
    const recording = answerRecording({ ...recordingPorts, disk, catalog, isGuest: () => own.isGuest(), ...ids })
    const own = createAnswerers({
      ...{ ...backgroundPorts, catalog, refused, disk, recording, ...ids },
      ...{ memory: createMemoryStore(volatileSessions), glossary, judgeHost: officialJudge(practiceOrigin) },
    })
    const { ready, lookAtGuest, isGuest, forgetAttempt: forget } = own
    const sending = { catalog, outbox: disk.outbox, allowed: mayReach, post: postStatements, isGuest }
    const alarm = (at: number | null) => setAlarm('send-statements', at)
    const sender = createSender({ ...sending, lrs, alone, alarm, now: Date.now, random: Math.random })
    const keep = () => void keepLog({ ...keepLogPorts, disk, forget, now: Date.now }).catch(() => {}) // At the next start.
    const sent = answerSending({ ...sending, sender, choice: readLrs, about: (to) => askAbout(to) })
    answer({ ...own.answerers, ...sent, ...recording.answers }, packs.readyFor)
    onPermission(() => void Promise.all([recording.permitted(), packs.again()]))
    browser.tabs.onRemoved.addListener((tab) => void own.tabClosed(tab))
    for (const listen of [onStartup, onLrsChanged, onPermission]) listen(() => void sender.changed())
    onPolicyChanged(() => void lookAtGuest())
    onAlarm({ 'send-statements': () => void sender.wake(), 'guest-idle': () => void lookAtGuest(), 'keep-log': keep })
    onInstall(() => void greet(greetPorts).catch(() => {}))
    void Promise.all([ready().then(lookAtGuest), keep(), closeStorage(), sender.wake()])
  },
})
