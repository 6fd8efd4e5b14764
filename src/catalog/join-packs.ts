import { readPackValue, type TakenPack } from './read-pack-file.ts'
import type { Pack, Refusal } from './read-packs.ts'

export interface Joined {
  packs: Pack[]
  refused: Refusal[]
  taken: TakenPack[]
}

/** The packs that ship and the imported ones as they are kept, in order. Each is checked again: the packs that ship change. */
export function joinPacks(
  builtIn: { packs: readonly Pack[]; refused: readonly Refusal[] },
  kept: readonly unknown[],
): Joined {
  const joined: Joined = { packs: [...builtIn.packs], refused: [...builtIn.refused], taken: [] }
  for (const [at, file] of kept.entries()) {
    const earlier = joined.packs.slice(builtIn.packs.length)
    const read = readPackValue(file, builtIn.packs, earlier)
    if ('pack' in read) {
      joined.taken.push(read)
      joined.packs.push({ ...read.pack, imported: at + 1 })
    } else {
      const reason = [read.reason.vi, read.fault, `(${read.reason.en})`].filter(Boolean).join(' ')
      joined.refused.push({ pack: `gói nhập vào ${at + 1}`, file: `gói nhập vào ${at + 1}`, reason })
    }
  }
  return joined
}
