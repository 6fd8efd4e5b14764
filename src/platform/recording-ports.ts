import { backgroundPorts } from './background-ports.ts'
import { writeDraft } from './draft-storage.ts'
import { onPacksChanged, readKeptPacks } from './pack-storage.ts'
import { loadRecorder, mayRead, setGuideHosts, setRecorder } from './page-scripts.ts'
import { readRecording, writeRecording } from './recording-storage.ts'
import { shotFrames } from './shot-frames.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** What a recording needs of the browser. */
export const recordingPorts = {
  ...backgroundPorts,
  writeDraft,
  loadRecorder,
  mayRead,
  setRecorder,
  kept: { read: readRecording, write: writeRecording },
  shot: { ...shotFrames, shrink: shrinkPicture },
}

/** Where imported packs are kept, and what follows from them. */
export const packPorts = { kept: readKeptPacks, onChanged: onPacksChanged, setGuideHosts }
