import { type BuiltIndex, fileOf, GLOSSARY, INDEX } from './built-files.ts'
import type { Catalog } from './catalog.ts'
import { createGlossary, type Glossary } from './glossary.ts'
import { keyOf } from './index-packs.ts'
import type { GlossaryData } from './read-glossary.ts'
import { dropBroken, type Pack, type Refusal } from './read-packs.ts'

/** What ships, as far as it could be read. Whatever could not is read again when it is next asked for. */
export interface BuiltIn {
  /** Which pages there are at a host: of the index alone. Fails where that cannot be read. */
  rules(): Promise<Catalog['rulesFor']>
  packs(): Promise<BuiltInPacks>
  /** Null where it cannot be read. */
  glossary(): Promise<Glossary | null>
}

export interface BuiltInPacks {
  packs: Pack[]
  refused: Refusal[]
  /** Everything could be read. */
  whole: boolean
}

/** `readJson` reads a file of the extension's folder `packs/` by its name. */
export function createBuiltIn(readJson: (file: string) => Promise<unknown>): BuiltIn {
  const files = new Map<string, Promise<unknown>>()
  const read = <T>(file: string): Promise<T> => {
    const known = files.get(file) ?? readJson(file)
    files.set(file, known)
    known.catch(() => files.delete(file))
    return known as Promise<T>
  }
  const index = () => read<BuiltIndex>(INDEX)

  return {
    async rules() {
      const { rules } = await index()
      return ({ practice, host }) => {
        const key = keyOf(practice, host)
        return Object.hasOwn(rules, key) ? [...(rules[key] ?? [])] : []
      }
    },
    async packs() {
      const known = await index().catch(() => null)
      if (!known) return { packs: [], refused: [unread('dan-loi', INDEX)], whole: false }
      const found = await Promise.all(known.packs.map((id) => read<Pack>(fileOf(id)).catch(() => null)))
      const lost = known.packs.filter((_, at) => !found[at])
      const packs = found.flatMap((it) => it ?? [])
      if (lost.length === 0) return { packs, refused: known.refused, whole: true }
      // What leans on a lost pack would lead to pages that nobody knows.
      const sound = dropBroken(packs)
      const refused = [...known.refused, ...lost.map((id) => unread(id, fileOf(id))), ...sound.refused]
      return { packs: sound.packs, refused, whole: false }
    },
    async glossary() {
      const data = await read<GlossaryData>(GLOSSARY).catch(() => null)
      return data && createGlossary(data)
    },
  }
}

function unread(pack: string, file: string): Refusal {
  const reason =
    'Không đọc được tệp này của Dẫn Lối; lần sau sẽ thử lại. Nếu vẫn thế, hãy cài lại. (Could not be read; tried again next time.)'
  return { pack, file: `packs/${file}`, reason }
}
