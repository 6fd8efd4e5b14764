import { answerRecording } from '#background/answer-recording.ts'
import { createAnswerers } from '#background/answerers.ts'
import { createPacks } from '#background/packs.ts'
import { createPreparer } from '#background/prepare-statements.ts'
import { createBuiltIn } from '#catalog/built-in.ts'
import { officialJudge } from '#catalog/official-hosts.ts'
import { backgroundPorts } from '#platform/background-ports.ts'
import { readLrs } from '#platform/lrs-storage.ts'
import { readPackFile } from '#platform/own-file.ts'
import { practiceOrigin } from '#platform/practice-origin.ts'
import { packPorts, recordingPorts } from '#platform/recording-ports.ts'
import { volatileSessions } from '#platform/volatile-sessions.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { createMemoryStore } from '#session/memory-store.ts'

const now = () => new Date().toISOString()
const newId = () => crypto.randomUUID()

/** What the background answers from, put together. `frozen`: there are new statements to be sent. */
export function createServices(frozen: () => void) {
  const packs = createPacks({ builtIn: createBuiltIn(readPackFile), ...packPorts })
  const { catalog } = packs
  const lrs = async () => (await readLrs()).lrs
  const prepare = createPreparer({ catalog, ready: packs.ready, lrs, now, newId, random: Math.random })
  const disk = createDiskStore({ prepare, frozen })
  const recording = answerRecording({ ...recordingPorts, disk, catalog, isGuest: () => own.isGuest(), now, newId })
  const own = createAnswerers({
    ...backgroundPorts,
    catalog,
    glossary: packs.glossary,
    refused: packs.refused,
    disk,
    memory: createMemoryStore(volatileSessions),
    recording,
    judgeHost: officialJudge(practiceOrigin),
    now,
    newId,
  })
  return { packs, disk, recording, own }
}
