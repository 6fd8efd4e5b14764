import { createCatalog } from '#catalog/catalog.ts'
import { joinPacks } from '#catalog/join-packs.ts'
import { localiseTip, overlayOf } from '#catalog/localise.ts'
import { readPackValue } from '#catalog/read-pack-file.ts'
import type { Pack } from '#catalog/read-packs.ts'
import { addShots } from '#publish/add-shots.ts'
import type { Lesson } from '#publish/lesson.ts'
import { toLesson } from '#publish/to-lesson.ts'
import type { Draft } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import type { PageRef } from '#schema/page.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import type { BuiltIn } from './studio-actions.ts'

/** A tour that can be published. `id`: `pack/tour`, or the id of a draft, which has no slash. */
export interface Publishable {
  id: string
  title: string
  kind: 'built-in' | 'imported' | 'draft'
}

/** What there is to publish from. */
export interface Shelf {
  builtIn: BuiltIn
  /** Imported pack files as they are kept. */
  kept: readonly unknown[]
  drafts: readonly Draft[]
}

/** Why a tour cannot be published, for people. */
export type NoLesson = { reason: Record<Language, string> }

export function listPublishable({ builtIn, kept, drafts }: Shelf, language: Language): Publishable[] {
  const { packs } = joinPacks(builtIn, kept)
  return [
    ...createCatalog(packs)
      .summaries(language)
      .map((it): Publishable => ({ id: it.key, title: it.title, kind: it.imported ? 'imported' : 'built-in' })),
    ...drafts.map((it): Publishable => ({ id: it.id, title: it.title[language] || it.title.vi, kind: 'draft' })),
  ]
}

/** The tour as a lesson in a language. A draft goes the way of every pack: what is not fit to hand out is not published. */
export function readLesson(id: string, language: Language, { builtIn, kept, drafts }: Shelf): Lesson | NoLesson {
  const { packs } = joinPacks(builtIn, kept)
  const draft = drafts.find((it) => it.id === id)
  if (!draft) return lessonOf(id, language, packs)
  const others = packs.filter((it) => it.portal.id !== id)
  const read = readPackValue(toPackFile(draft), builtIn.packs, others.slice(builtIn.packs.length))
  if ('pack' in read) return lessonOf(`${id}/${read.pack.tours[0]?.id}`, language, [...others, read.pack])
  const fault = read.fault ? ` ${read.fault}` : ''
  return { reason: { vi: `${read.reason.vi}${fault}`, en: `${read.reason.en}${fault}` } }
}

/** With the pictures of a tour that is being written here: they are kept beside its draft, and in no pack. */
export async function illustrate(
  lesson: Lesson,
  drafts: readonly Draft[],
  shotOf: (draft: Draft, step: string) => Promise<Blob | null>,
): Promise<Lesson> {
  const draft = drafts.find((it) => lesson.id.startsWith(`${it.id}/`))
  if (!draft) return lesson
  return addShots(lesson, { read: (step) => shotOf(draft, step), sizeOf })
}

async function sizeOf(picture: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await createImageBitmap(picture)
  const { width, height } = bitmap
  bitmap.close()
  return { width, height }
}

function lessonOf(key: string, language: Language, packs: readonly Pack[]): Lesson | NoLesson {
  const catalog = createCatalog(packs)
  const found = catalog.tour(key, language)
  const pack = packs.find((it) => it.portal.id === found?.portal)
  if (!found || !pack)
    return {
      reason: {
        vi: 'Không có bài này nữa. Hãy chọn bài khác.',
        en: 'There is no such tour any more. Choose another.',
      },
    }
  const { tour } = found
  const words = overlayOf(pack, language)
  const titles = words.sources ?? {}
  const pages = new Set(tour.steps.map((it) => it.page.split('#')[0] ?? ''))
  return toLesson(tour, {
    key,
    language,
    portal: words.portal?.name ?? pack.portal.name,
    url: addressOf(tour.start, packs),
    pageNames: catalog.pageNames(tour, language),
    sources: Object.fromEntries(
      Object.entries(pack.sources).map(([name, it]) => [name, { ...it, title: titles[name] ?? it.title }]),
    ),
    tips: packs.flatMap((it) => tipsOf(it, pages, language)),
  })
}

/** Tips of these pages, with those of their screens. */
function tipsOf(pack: Pack, pages: ReadonlySet<string>, language: Language) {
  const words = overlayOf(pack, language)
  const here = pack.tips.filter(({ page }) => pages.has(page.split('#')[0] ?? ''))
  return here.map(({ page, tips }) => ({ page, tips: tips.map((it) => localiseTip(it, words)) }))
}

/** Where the recorder put a wildcard, the example has something made up in its place. */
const MADE_UP = /:[pv]\d/

/**
 * The first example of the page's real address, or its portal where that address is somebody's own; null for a page that is
 * there to practise alone.
 */
function addressOf(ref: PageRef, packs: readonly Pack[]): string | null {
  const [pack, page] = (ref.split('#')[0] ?? '').split('/')
  const rule = packs.find((it) => it.portal.id === pack)?.pages.find((it) => it.id === page)
  const [first] = rule && rule.url.length > 0 ? rule.examples : []
  if (!first?.startsWith('https://') || new URL(first).hostname.endsWith('.localhost')) return null
  return rule?.url.some((it) => MADE_UP.test(`${it.pathname} ${it.hash}`)) ? `${new URL(first).origin}/` : first
}
