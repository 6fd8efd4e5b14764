import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from '#schema/draft.ts'

/** Apart from the log: pictures go with the draft they are for. */
const NAME = 'dan-loi-shots'

interface Shots extends DBSchema {
  shots: { key: [draft: string, shot: string]; value: Blob }
}

/** Pictures of pages, with what is somebody's painted over, each kept for one draft. JPEG, at most 960 pixels wide. */
async function writeShot(draft: string, shot: string, picture: Blob): Promise<void> {
  await inStore((db) => db.put('shots', picture, [draft, shot]))
}

async function readShot(draft: string, shot: string): Promise<Blob | null> {
  return (await inStore((db) => db.get('shots', [draft, shot]))) ?? null
}

/** The picture of a step; null where there is none, or it was deleted. */
export async function shotOf({ id, steps }: Pick<Draft, 'id' | 'steps'>, step: string): Promise<Blob | null> {
  const shot = steps.find((it) => it.id === step)?.shot
  return shot === undefined ? null : readShot(id, shot)
}

/** Deletes the pictures of a draft, but those named. */
export async function forgetShots(draft: string, but: readonly string[] = []): Promise<void> {
  await inStore(async (db) => {
    const keys = await db.getAllKeys('shots', IDBKeyRange.bound([draft], [draft, []]))
    await Promise.all(keys.filter(([, shot]) => !but.includes(shot)).map((it) => db.delete('shots', it)))
  })
}

export async function forgetShot(draft: string, shot: string): Promise<void> {
  await inStore((db) => db.delete('shots', [draft, shot]))
}

/** What a recording needs. */
export const shots = { write: writeShot, forget: forgetShots }

async function inStore<T>(work: (db: IDBPDatabase<Shots>) => Promise<T>): Promise<T> {
  const db = await openDB<Shots>(NAME, 1, { upgrade: (it) => void it.createObjectStore('shots') })
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
