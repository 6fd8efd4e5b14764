import { LANGUAGES } from '#schema/languages.ts'
import type { Page, PageRef } from '#schema/page.ts'
import type { Step } from '#schema/step.ts'
import { missingWords } from './missing-words.ts'
import type { Pack, Refusal } from './read-packs.ts'

/** Faults that only show when the files of a pack, and the other packs, are seen together. */
export function checkPack(pack: Pack, packs: ReadonlyMap<string, Pack>): Refusal[] {
  const { id } = pack.portal
  const faults: Refusal[] = []
  const refuse = (file: string, reason: string) => faults.push({ pack: id, file: `${id}/${file}`, reason })
  const known = (ref: PageRef) => pageExists(ref, packs)

  const isSource = (source: string) => Object.hasOwn(pack.sources, source)

  for (const one of [pack.portal.help?.hotline, pack.portal.help?.desk])
    if (one && !isSource(one.source)) refuse('portal.json', `help: nguồn “${one.source}” không có (unknown source)`)
  for (const twice of repeated(pack.pages)) refuse('pages.json', `hai trang tên “${twice}” (two pages of one id)`)
  for (const page of pack.pages) {
    for (const rule of page.url)
      if (!pack.portal.hosts.includes(rule.hostname))
        refuse(
          'pages.json',
          `trang “${page.id}” dùng máy chủ ${rule.hostname}, chưa khai trong portal.json (host not declared)`,
        )
    for (const rule of [...page.url, ...(page.practice ?? [])])
      if (!isReadable(rule)) refuse('pages.json', `trang “${page.id}”: địa chỉ viết sai (not a URL pattern)`)
    for (const twice of repeated(page.screens ?? []))
      refuse('pages.json', `trang “${page.id}”: hai màn hình tên “${twice}” (two screens of one id)`)
  }

  for (const tour of pack.tours) {
    const file = `tours/${tour.id}.json`
    const cite = (source: string, where: string) => {
      if (!isSource(source)) refuse(file, `${where}: nguồn “${source}” không có trong portal.json (unknown source)`)
    }
    if (!known(tour.start)) refuse(file, `start: không có trang ${tour.start} (no such page)`)
    const lists = [tour.prepare, tour.law, tour.mistakes].flatMap((it) => it ?? [])
    for (const fact of [tour.files, tour.fee, tour.time, ...lists]) if (fact) cite(fact.source, fact.text)
    for (const step of tour.steps) {
      cite(step.source, `bước “${step.id}”`)
      const pages = [step.page, ...(step.done.on === 'page' ? [step.done.page] : [])]
      for (const ref of pages) if (!known(ref)) refuse(file, `bước “${step.id}”: không có trang ${ref} (no such page)`)
      if (step.done.on === 'page' && [step.page, step.page.split('#')[0]].includes(step.done.page))
        refuse(file, `bước “${step.id}”: xong khi đang ở sẵn trang đó (done by the page it is on)`)
      if (looksAtPage(step) && isSensitive(step.page, packs))
        refuse(
          file,
          `bước “${step.id}”: không được chỉ vào hay xét gì trên trang đăng nhập, mật mã (no target on a sensitive page)`,
        )
    }
  }
  for (const twice of repeated(pack.tips.flatMap((it) => it.tips)))
    refuse('tips', `hai mẹo tên “${twice}” (two tips of one id)`)
  for (const { page, tips, file: path } of pack.tips)
    for (const tip of tips) {
      const file = path.slice(id.length + 1)
      if (!known(page)) refuse(file, `không có trang ${page} (no such page)`)
      if (isSensitive(page, packs))
        refuse(file, `trang ${page} là trang đăng nhập: không gắn mẹo (no tips on a sensitive page)`)
      if (!isSource(tip.source)) refuse(file, `mẹo “${tip.id}”: nguồn “${tip.source}” không có (unknown source)`)
    }
  for (const language of LANGUAGES)
    for (const words of missingWords(pack, language))
      refuse(`locales/${language}`, `thiếu lời: ${words} (text missing)`)
  return faults
}

/** Ids that stand there twice. */
export function repeated(all: readonly { id: string }[]): string[] {
  const ids = all.map((it) => it.id)
  return ids.filter((it, at) => ids.indexOf(it) !== at)
}

/** What a browser cannot read as URLPattern parts would make the page one that nobody is ever on. */
function isReadable({ pathname, search = '*', ...rest }: Page['url'][0] | NonNullable<Page['practice']>[0]): boolean {
  try {
    return new URLPattern({ pathname, search, hash: ('hash' in rest && rest.hash) || '*' }) !== null
  } catch {
    return false
  }
}

/** Points at something, or lets something on the page decide. */
function looksAtPage({ target, when, branches, done }: Step): boolean {
  return Boolean(target ?? when ?? branches) || 'target' in done
}

function pageExists(ref: PageRef, packs: ReadonlyMap<string, Pack>): boolean {
  const [, screen] = ref.split('#')
  const page = findPage(ref, packs)
  return page !== undefined && (screen === undefined || (page.screens ?? []).some((it) => it.id === screen))
}

function isSensitive(ref: PageRef, packs: ReadonlyMap<string, Pack>): boolean {
  return findPage(ref, packs)?.sensitive ?? false
}

function findPage(ref: PageRef, packs: ReadonlyMap<string, Pack>) {
  const [pack = '', page] = ref.split('#')[0]?.split('/') ?? []
  return packs.get(pack)?.pages.find((it) => it.id === page)
}
