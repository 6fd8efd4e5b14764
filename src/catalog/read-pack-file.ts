import {
  MOST_PACK_CHARACTERS,
  PACK_FORMAT,
  type PackFile,
  type PackRefusal,
  type PackSummary,
  packFile,
} from '#schema/pack-file.ts'
import type { Page } from '#schema/page.ts'
import { parse } from '#schema/parse.ts'
import { adoptPages } from './adopt-pages.ts'
import { hostFault } from './check-host.ts'
import { checkPack, repeated } from './check-pack.ts'
import { isTooDeep, reservedKey } from './guard-json.ts'
import { officialHosts } from './official-hosts.ts'
import { type Pack, type PackFiles, readEach } from './read-packs.ts'
import { isSlowPattern } from './slow-pattern.ts'

export interface TakenPack {
  /** As it came. */
  file: PackFile
  /** As it runs beside the packs that are here. */
  pack: Pack
  summary: PackSummary
}

const LONGEST_FAULT = 300

/** A pack file somebody hands us, or why it is not taken. Whole or not at all. `builtIn`: the packs that ship. */
export function readPackText(
  text: string,
  builtIn: readonly Pack[],
  earlier: readonly Pack[],
): TakenPack | PackRefusal {
  if (text.length > MOST_PACK_CHARACTERS)
    return refuse('Tệp quá lớn, không phải một gói bài.', 'The file is too large for a pack.')
  if (isTooDeep(text))
    return refuse('Tệp lồng nhau quá sâu, không phải một gói bài.', 'The file is nested too deeply for a pack.')
  const value = fromJson(text)
  if (value === undefined)
    return refuse(
      'Không đọc được tệp này. Có thể tệp bị hỏng hoặc chép chưa xong.',
      'The file cannot be read. It may be damaged or copied only in part.',
    )
  return readPackValue(value, builtIn, earlier)
}

/** The same for a file that was read before, as the background reads those it keeps. */
export function readPackValue(
  value: unknown,
  builtIn: readonly Pack[],
  earlier: readonly Pack[],
): TakenPack | PackRefusal {
  const reserved = reservedKey(value)
  if (reserved)
    return refuse(
      'Tệp có tên mục dành riêng cho chương trình: có thể do người xấu soạn.',
      'The file uses a name that is reserved for programs: it may be an attack.',
      reserved,
    )
  const head = value as { format?: unknown; version?: unknown } | null
  if (typeof value !== 'object' || head?.format !== PACK_FORMAT)
    return refuse('Tệp này không phải gói bài của Dẫn Lối.', 'This file is not a pack of Dẫn Lối.')
  if (typeof head.version === 'number' && head.version > 1)
    return refuse(
      'Gói này do bản Dẫn Lối mới hơn làm ra. Hãy cập nhật rồi nhập lại.',
      'A newer Dẫn Lối made this pack. Update, then import it again.',
    )
  const known = [...officialHosts, ...builtIn.flatMap((it) => it.portal.hosts)]
  for (const host of hostsNamed(value)) {
    const fault = hostFault(host, known)
    if (fault) return refuse(`Trang ${host}: ${fault.vi}.`, `Site ${host}: ${fault.en}.`)
  }
  const read = parse(packFile, value)
  if ('faults' in read) return broken(read.faults[0])
  const file = read.data
  const { id } = file.portal
  if (builtIn.some((it) => it.portal.id === id))
    return refuse(
      `Gói lấy tên “${id}” của gói có sẵn trong Dẫn Lối.`,
      `The pack takes the name “${id}” of a pack that ships with Dẫn Lối.`,
    )
  if (file.portal.practiceStart && !builtIn.some((it) => it.portal.practiceStart === file.portal.practiceStart))
    return broken('portal → practiceStart')
  const lone = file.pages.find((it) => it.url.some(({ hostname }) => !file.portal.hosts.includes(hostname)))
  if (lone) return broken(`pages → ${lone.id}: máy chủ chưa khai trong portal.hosts (host not declared)`)
  const slow = file.pages.find((it) => [...it.url, ...(it.practice ?? [])].some(isSlow))
  if (slow)
    return broken(
      `pages → ${slow.id} → url: mẫu địa chỉ quá phức tạp (pattern too complex: use * or :name, twice at most)`,
    )
  // Read beside the packs that ship, as it may lean on their pages; not on those of others, which another machine lacks.
  const { pack, refused } = readOne(file)
  if (!pack) return broken(refused)
  const { pack: joined, pages } = adoptPages(pack, [...builtIn, ...earlier.filter((it) => it.portal.id !== id)])
  const around = new Map([...builtIn, ...earlier, joined].map((it) => [it.portal.id, it]))
  const [fault] = checkPack(joined, around)
  if (fault) return broken(`${fault.file}: ${fault.reason}`)
  return {
    file,
    pack: joined,
    summary: {
      id,
      name: file.portal.name,
      by: file.made.by,
      on: file.made.on,
      hosts: file.portal.hosts,
      tours: pack.tours.map((it) => ({ id: it.id, title: it.title, steps: it.steps.length })),
      adopted: pages.map((it) => ({ name: it.page.name, known: it.known })),
    },
  }
}

function isSlow(rule: Page['url'][number] | NonNullable<Page['practice']>[number]): boolean {
  return [rule.pathname, rule.search ?? '', ('hash' in rule && rule.hash) || ''].some(isSlowPattern)
}

function readOne(file: PackFile): { pack: Pack | undefined; refused: string } {
  const { id } = file.portal
  // Each becomes a file of its own name: of two the second would take the place of the first.
  const [tour] = repeated(file.tours)
  if (tour) return { pack: undefined, refused: `tours: hai bài tên “${tour}” (two tours of one id)` }
  const [part] = repeated(file.parts ?? [])
  if (part) return { pack: undefined, refused: `parts: hai phần tên “${part}” (two parts of one id)` }
  const files: PackFiles = { [`${id}/portal.json`]: file.portal, [`${id}/pages.json`]: { pages: file.pages } }
  for (const it of file.tours) files[`${id}/tours/${it.id}.json`] = it
  for (const it of file.parts ?? []) files[`${id}/parts/${it.id}.json`] = it
  for (const [at, it] of (file.tips ?? []).entries()) files[`${id}/tips/${at}.json`] = it
  for (const [language, it] of Object.entries(file.locales ?? {})) files[`${id}/locales/${language}/all.json`] = it
  const { packs, refused } = readEach(files)
  return { pack: packs[0], refused: refused[0] ? `${refused[0].file}: ${refused[0].reason}` : '' }
}

/** Hosts as the file writes them, before anything is believed of it: a look-alike is told as one. */
function hostsNamed(value: unknown): string[] {
  const { portal, pages } = value as { portal?: { hosts?: unknown }; pages?: unknown }
  const own = Array.isArray(portal?.hosts) ? portal.hosts : []
  const rules = Array.isArray(pages) ? pages.flatMap((it) => (Array.isArray(it?.url) ? it.url : [])) : []
  return [...own, ...rules.map((it) => it?.hostname)].filter((it) => typeof it === 'string').slice(0, 500)
}

function broken(fault = ''): PackRefusal {
  return {
    ...refuse('Gói có chỗ sai, nên không nhập gì cả.', 'The pack has a fault, so nothing was imported.'),
    fault: fault.slice(0, LONGEST_FAULT),
  }
}

function refuse(vi: string, en: string, fault?: string): PackRefusal {
  return { reason: { vi, en }, ...(fault !== undefined && { fault: fault.slice(0, LONGEST_FAULT) }) }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
