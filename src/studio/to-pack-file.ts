import type { Draft } from '#schema/draft.ts'
import type { Locale } from '#schema/pack.ts'
import { PACK_FORMAT, type PackFile } from '#schema/pack-file.ts'
import { usedPages } from './used-pages.ts'

const TOUR = 'bai'
const SOURCE = 'ghi-lai'

/** A draft as the pack that others import. What is wrong with it is told by whoever reads it, as with any pack. */
export function toPackFile(draft: Draft): PackFile {
  const { id, title, summary, madeOn } = draft
  const where = draft.hosts[0] ?? ''
  const pages = usedPages(draft)
  const en: Locale = {
    portal: { name: title.en },
    pages: Object.fromEntries(pages.map((it) => [it.id, { name: it.nameEn }])),
    tours: {
      [TOUR]: {
        title: title.en,
        summary: summary.en,
        steps: Object.fromEntries(draft.steps.map((it) => [it.id, { do: it.do.en }])),
      },
    },
    sources: { [SOURCE]: `Recorded at ${where}` },
  }
  return {
    format: PACK_FORMAT,
    version: 1,
    made: { by: draft.by, on: madeOn },
    portal: {
      schema: 1,
      id,
      name: title.vi,
      hosts: draft.hosts,
      sources: { [SOURCE]: { title: `Ghi lại trên ${where}`, date: madeOn, confidence: 'seen' } },
    },
    pages: pages.map(({ nameEn: _, ...page }) => page),
    tours: [
      {
        id: TOUR,
        title: title.vi,
        summary: summary.vi,
        version: draft.version,
        start: draft.start ?? `${id}/trang-1`,
        verified: draft.verified ?? null,
        steps: draft.steps.map((step) => ({ ...step, do: step.do.vi, source: SOURCE })),
      },
    ],
    locales: { en },
  }
}
