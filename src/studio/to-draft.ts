import { type Draft, MOST_IN_DRAFT } from '#schema/draft.ts'
import type { Act, Recording } from '#schema/recording.ts'
import { toPages } from './to-pages.ts'
import { type MadeStep, toSteps } from './to-steps.ts'
import { usedPages } from './used-pages.ts'

/** The steps of a recording as far as it has come. */
export function stepsOf({ id, acts: all }: Pick<Recording, 'id' | 'acts'>): MadeStep[] {
  const acts = withoutLoading(all)
  return toSteps(acts, toPages(id, acts))
}

interface When {
  /** ISO time. */
  at: string
  /** `YYYY-MM-DD`, by the calendar of whoever records. */
  day: string
}

/** A recording as a tour to be worded. Pages that were only passed are left out, and hosts with nothing but such. */
export function toDraft({ id, acts: all }: Pick<Recording, 'id' | 'acts'>, { at, day }: When): Draft {
  const acts = withoutLoading(all)
  const pages = toPages(id, acts)
  const steps = toSteps(acts, pages).map((it) => it.step)
  const [first] = acts
  const start = first ? pages.refOf(first.spot) : null
  const own = usedPages({ id, pages: pages.all, steps, start })
  const used = new Set([start, ...steps.flatMap((it) => [it.page, it.done.on === 'page' ? it.done.page : null])])
  const hosts = [...new Set(acts.filter((it) => used.has(pages.refOf(it.spot))).map((it) => it.spot.host))]
  return {
    v: 1,
    id,
    title: { vi: `Bài ghi ngày ${day} trên ${hosts[0] ?? ''}`, en: `Recorded on ${day} at ${hosts[0] ?? ''}` },
    summary: {
      vi: 'Ghi lại từ một lần làm trên trang. Người soạn chưa viết lời giới thiệu.',
      en: 'Recorded from one run on the page. Its author has not written an introduction yet.',
    },
    by: '',
    madeOn: day,
    changedAt: at,
    version: 1,
    hosts,
    start,
    pages: own.map((page) => (isOnlyOwn(`${id}/${page.id}`, steps) ? { ...page, sensitive: true } : page)),
    steps,
  }
}

/** What of this recording is more than one draft holds. */
export function tooMuchOf(recording: Pick<Recording, 'id' | 'acts'>): Recording['full'] | null {
  const made = toDraft(recording, { at: '', day: '' })
  return (['hosts', 'pages', 'steps'] as const).find((it) => made[it].length > MOST_IN_DRAFT[it]) ?? null
}

/** A page on which people only log in or type codes: nothing may ever be pointed at there. */
function isOnlyOwn(ref: string, steps: Draft['steps']): boolean {
  const here = steps.filter((it) => it.page === ref)
  return here.length > 0 && here.every((it) => it.own && !it.target)
}

/** A page that is known once it has loaded is not another one before. */
function withoutLoading(acts: readonly Act[]): Act[] {
  return acts.filter((act, at) => {
    const next = acts[at + 1]?.spot
    if (act.kind !== 'arrive' || act.spot.known !== null || !next || next.known === null) return true
    return next.host !== act.spot.host || next.path !== act.spot.path
  })
}
