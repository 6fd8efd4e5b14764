import type { PageRule } from '#schema/pack.ts'
import { indexPacks, keyOf } from './index-packs.ts'
import { type GlossaryFile, readGlossary } from './read-glossary.ts'
import { type PackFiles, type Refusal, readPacks } from './read-packs.ts'

/** What is known of the packs that ship before any of them is read: small enough to be read at every start. */
export interface BuiltIndex {
  /** Ids, in order: of two packs that claim a page the earlier wins. */
  packs: string[]
  /** The rules of pages by `keyOf`. */
  rules: Record<string, PageRule[]>
  refused: Refusal[]
}

export const INDEX = 'index.json'
export const GLOSSARY = 'glossary.json'
export const fileOf = (pack: string) => `${pack}.json`

/**
 * What the build puts into the extension's folder `packs/`, by file name: an index, a file a pack and the glossary. Each
 * pack is read and checked here, once, so that nobody's machine has to do it at each start.
 */
export function toBuiltFiles(files: PackFiles, glossary: Record<string, GlossaryFile>): Record<string, unknown> {
  const { packs, refused } = readPacks(files)
  const places = packs.flatMap((it) =>
    it.pages.flatMap(({ url, practice = [] }) => [
      ...url.map(({ hostname }) => [false, hostname] as const),
      ...practice.map(({ site }) => [true, site] as const),
    ]),
  )
  const known = indexPacks(packs)
  const index: BuiltIndex = {
    packs: packs.map((it) => it.portal.id),
    rules: Object.fromEntries(
      places.map(([practice, host]) => [keyOf(practice, host), [...known.rules(practice, host)]]),
    ),
    refused,
  }
  return {
    ...Object.fromEntries(packs.map((it) => [fileOf(it.portal.id), it])),
    [INDEX]: index,
    [GLOSSARY]: readGlossary(glossary),
  }
}
