import { backgroundPorts } from './background-ports.ts'
import { writeDraft } from './draft-storage.ts'
import { onPacksChanged, readKeptPacks } from './pack-storage.ts'
import { loadRecorder, mayRead, setGuideHosts, setRecorder } from './page-scripts.ts'
import { readRecording, writeRecording } from './recording-storage.ts'

/** What a recording needs of the browser. */
export const recordingPorts = {
  ...{ ...backgroundPorts, writeDraft, loadRecorder, mayRead, setRecorder },
  kept: { read: readRecording, write: writeRecording },
}

/** Where imported packs are kept, and what follows from them. */
export const packPorts = { kept: readKeptPacks, onChanged: onPacksChanged, setGuideHosts }
