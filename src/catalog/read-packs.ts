import { LANGUAGES } from '#schema/languages.ts'
import { type Locale, locale, type Portal, pages, portal, type Source } from '#schema/pack.ts'
import type { Page } from '#schema/page.ts'
import { parse, type Schema } from '#schema/parse.ts'
import { type Tips, tips } from '#schema/tip.ts'
import { type Part, part, type Tour, tourFile } from '#schema/tour.ts'
import { checkPack } from './check-pack.ts'
import { fillIn, vietnameseOf } from './community-language.ts'
import { expandTour } from './expand-tour.ts'

export interface Pack {
  portal: Portal
  pages: Page[]
  tours: Tour[]
  parts: Part[]
  tips: (Tips & { file: string })[]
  /** Overlays by language: the files of one language merged. */
  locales: Record<string, Locale[]>
  sources: Record<string, Source>
  /** Of a pack that a person imported: the how-manieth, from 1. Packs that ship have none. */
  imported?: number
}

/** Why a pack was not taken: file, place in it and reason, in Vietnamese and English. */
export interface Refusal {
  pack: string
  file: string
  reason: string
}

/** Parsed files by path; `pack/portal.json`, `pack/pages.json`, `pack/tours/x.json`, `pack/tips/x.json`, `pack/locales/en/x.json`. */
export type PackFiles = Record<string, unknown>

/** Reads every pack on its own: one that is broken in any way is refused whole, the others go on working. */
export function readPacks(files: PackFiles): { packs: Pack[]; refused: Refusal[] } {
  const { packs, refused } = readEach(files)
  const sound = dropBroken(packs)
  return { packs: sound.packs, refused: [...refused, ...sound.refused] }
}

/** A pack may lean on pages of another: when that one is refused, so is this one, until nothing changes any more. */
export function dropBroken(read: readonly Pack[]): { packs: Pack[]; refused: Refusal[] } {
  const refused: Refusal[] = []
  let packs = [...read]
  for (;;) {
    const known = new Map(packs.map((pack) => [pack.portal.id, pack]))
    const wrong = new Map(
      packs.map((pack) => [pack, checkPack(pack, known)] as const).filter(([, it]) => it.length > 0),
    )
    if (wrong.size === 0) return { packs, refused }
    refused.push(...[...wrong.values()].flat())
    packs = packs.filter((pack) => !wrong.has(pack))
  }
}

/** The packs by themselves, without a look at what they lean on. */
export function readEach(files: PackFiles): { packs: Pack[]; refused: Refusal[] } {
  // Each pack with its own files alone, or the work would grow with the square of the packs.
  const paths = Map.groupBy(Object.keys(files), (path) => path.split('/')[0] ?? '')
  const refused: Refusal[] = []
  const packs: Pack[] = []
  for (const [name, own] of paths) {
    const read = readPack(name, own, files)
    if ('pack' in read) packs.push(read.pack)
    else refused.push(...read.refused)
  }
  return { packs, refused }
}

function readPack(name: string, paths: readonly string[], files: PackFiles): { pack: Pack } | { refused: Refusal[] } {
  const refused: Refusal[] = []
  const read = <T>(schema: Schema<T>, file: string): T | null => {
    const result = parse(schema, files[file])
    if ('data' in result) return result.data
    refused.push(...result.faults.map((reason) => ({ pack: name, file, reason })))
    return null
  }
  const under = (folder: string) => paths.filter((file) => file.startsWith(`${name}/${folder}/`)).sort()
  const all = <T>(schema: Schema<T>, folder: string) =>
    under(folder).flatMap((file) => {
      const data = read(schema, file)
      return data === null ? [] : [{ ...data, file }]
    })
  const named = <T extends { id: string }>(schema: Schema<T>, folder: string) =>
    all(schema, folder).map(({ file, ...it }) => {
      const reason = `id “${it.id}” khác tên tệp. (The id is not the file’s name.)`
      if (file !== `${name}/${folder}/${it.id}.json`) refused.push({ pack: name, file, reason })
      return it
    })

  const about = read(portal, `${name}/portal.json`)
  const found = read(pages, `${name}/pages.json`)
  const parts = named(part, 'parts')
  const tours = named(tourFile, 'tours').flatMap((file) => {
    const expanded = expandTour(file, parts)
    if ('data' in expanded) return [expanded.data]
    refused.push(...expanded.faults.map((reason) => ({ pack: name, file: `${name}/tours/${file.id}.json`, reason })))
    return []
  })
  const hints = all(tips, 'tips')
  const locales: Record<string, Locale[]> = Object.create(null)
  const languageOf = (file: string) => file.split('/')[2] ?? ''
  const isWhole = (file: string) => LANGUAGES.some((it) => it === languageOf(file))
  for (const file of under('locales').filter(isWhole)) {
    const overlay = read(locale, file)
    if (overlay) locales[languageOf(file)] = [...(locales[languageOf(file)] ?? []), overlay]
  }
  for (const file of under('locales').filter((it) => !isWhole(it))) {
    if (!about || !found) break
    const { $schema: _, language, ...written } = Object(files[file])
    const own = { portal: about, pages: found.pages, tours, parts, tips: hints, sources: about.sources }
    const { filled, strange } = fillIn(vietnameseOf(own), written)
    const overlay = parse(locale, { language: language || languageOf(file), ...Object(filled) })
    const faults = [
      ...strange.map((it) => `không có gì tên ${it} trong gói (nothing of that name in the pack)`),
      ...('faults' in overlay ? overlay.faults : []),
      ...(locales[languageOf(file)] ? ['một ngôn ngữ chỉ một tệp (one file a language)'] : []),
      ...(/^[a-z]{2,3}$/.test(languageOf(file)) ? [] : ['tên thư mục là mã ngôn ngữ ISO 639 (a language code)']),
    ]
    refused.push(...faults.map((reason) => ({ pack: name, file, reason })))
    if ('data' in overlay) locales[languageOf(file)] = [overlay.data]
  }
  if (!about || !found || refused.length > 0) return { refused }
  if (about.id !== name)
    return {
      refused: [
        {
          pack: name,
          file: `${name}/portal.json`,
          reason: `id “${about.id}” khác tên thư mục “${name}”. (The id is not the folder’s name.)`,
        },
      ],
    }
  return { pack: { portal: about, pages: found.pages, tours, parts, tips: hints, locales, sources: about.sources } }
}
