import type { BuiltIn, BuiltInPacks } from '#catalog/built-in.ts'
import { createCatalog, createChangingCatalog } from '#catalog/catalog.ts'
import { createChangingGlossary } from '#catalog/glossary.ts'
import { type Joined, joinPacks } from '#catalog/join-packs.ts'
import type { Refusal } from '#catalog/read-packs.ts'
import type { Request } from '#schema/message.ts'

interface Ports {
  builtIn: BuiltIn
  /** Packs that a person imported, as they are kept. */
  kept(): Promise<unknown[]>
  onChanged(changed: () => void): void
  setGuideHosts(hosts: readonly string[]): Promise<void>
}

interface Reading {
  /** The rules of pages are there. */
  rules: Promise<void>
  all: Promise<void>
}

/** Answered from the rules of pages alone, or from nothing: the packs are on their way meanwhile. */
const RULES_ALONE: readonly Request['type'][] = ['arrive', 'load-guide', 'load-likeness', 'load-player']

/**
 * The packs that ship, the imported ones and the glossary: read when the first question comes, and whenever imported
 * packs change. Whatever cannot be read is said, leaves the rest working, and is read again at the next question.
 */
export function createPacks({ builtIn, kept, onChanged, setGuideHosts }: Ports) {
  const catalog = createChangingCatalog()
  const glossary = createChangingGlossary()
  /** What the popup tells of packs that were not taken; changed in place. */
  const refused: Refusal[] = []
  let reading: Reading | undefined
  let filled = false

  const readAll = async (imported: Promise<unknown[] | null>, isLatest: () => boolean) => {
    const [shipped, words, own] = await Promise.all([builtIn.packs(), builtIn.glossary(), imported])
    const joined = own && join(shipped, own)
    if (!isLatest()) return reading?.all
    catalog.replace(createCatalog((joined ?? shipped).packs))
    filled = true
    if (words) glossary.replace(words)
    refused.splice(0, refused.length, ...(joined ?? shipped).refused, ...(joined ? [] : [NOT_READ]))
    if (!shipped.whole || !words || !joined) reading = undefined
    // Where packs belong that could not be read nobody knows: what was set stays.
    const hosts = new Set(joined?.taken.flatMap((it) => it.summary.hosts))
    if (joined) void setGuideHosts([...hosts].sort()).catch(() => {})
  }
  const readRules = async (imported: Promise<unknown[] | null>, all: Promise<void>) => {
    const [rulesFor, own] = await Promise.all([builtIn.rules().catch(() => null), imported])
    // Imported packs are checked beside those that ship, so their rules are known once all is.
    if (!rulesFor || own === null || own.length > 0) return all
    if (!filled) catalog.replace({ ...createCatalog([]), rulesFor })
  }
  const begin = (): Reading => {
    const imported = kept().catch(() => null)
    const now = {} as Reading
    now.all = readAll(imported, () => reading === now)
    now.rules = readRules(imported, now.all)
    reading = now
    return now
  }
  const again = () => begin().all
  onChanged(() => void again())
  return {
    catalog,
    glossary,
    refused,
    /** Resolves when there is what an answer to this request needs. */
    readyFor({ type }: Pick<Request, 'type'>): Promise<void> {
      const now = reading ?? begin()
      return RULES_ALONE.includes(type) ? now.rules : now.all
    },
    /** Resolves when the packs are there. */
    ready: () => (reading ?? begin()).all,
    again,
  }
}

/** Null where something kept is such that it cannot even be refused. */
function join(shipped: BuiltInPacks, own: readonly unknown[]): Joined | null {
  try {
    return joinPacks(shipped, own)
  } catch {
    return null
  }
}

const NOT_READ: Refusal = {
  pack: 'gói nhập vào',
  file: 'gói nhập vào',
  reason:
    'Không đọc được các gói đã nhập vào; lần sau sẽ thử lại. Các bài có sẵn vẫn dùng được. (Imported packs could not be read; tried again next time.)',
}
