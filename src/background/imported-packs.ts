import { createChangingCatalog } from '#catalog/catalog.ts'
import { joinPacks } from '#catalog/join-packs.ts'
import type { Pack, Refusal } from '#catalog/read-packs.ts'

interface Ports {
  builtIn: { packs: readonly Pack[]; refused: readonly Refusal[] }
  kept(): Promise<unknown[]>
  onChanged(changed: () => void): void
  setGuideHosts(hosts: readonly string[]): Promise<void>
}

/** Packs that a person imported, beside those that ship: read when the background begins, and whenever they change. */
export function createImportedPacks({ builtIn, kept, onChanged, setGuideHosts }: Ports) {
  const catalog = createChangingCatalog(builtIn.packs)
  /** What the popup tells of packs that were not taken; changed in place. */
  const refused = [...builtIn.refused]
  let reading: Promise<void> | undefined
  const read = async () => {
    const joined = joinPacks(builtIn, await kept())
    catalog.replace(joined.packs)
    refused.splice(0, refused.length, ...joined.refused)
    const hosts = new Set(joined.taken.flatMap((it) => it.summary.hosts))
    await setGuideHosts([...hosts].sort()).catch(() => {})
  }
  const again = () => {
    reading = read()
    return reading
  }
  onChanged(() => void again())
  return {
    catalog,
    refused,
    /** Resolves when the packs are there. */
    ready: () => reading ?? again(),
    again,
  }
}
