import { type Recording, recording } from '#schema/recording.ts'
import { browser } from './browser.ts'

const KEY = 'recording'

/** The recording that is going on. On the disk, so that neither a killed worker nor a crash loses a step. */
export async function readRecording(): Promise<Recording | null> {
  const read = recording.safeParse((await browser.storage.local.get(KEY))[KEY])
  return read.success ? read.data : null
}

export async function writeRecording(next: Recording | null): Promise<void> {
  if (next) await browser.storage.local.set({ [KEY]: next })
  else await browser.storage.local.remove(KEY)
}
