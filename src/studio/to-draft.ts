import type { Draft } from '#schema/draft.ts'
import type { Act, Recording } from '#schema/recording.ts'
import { toPages } from './to-pages.ts'
import { type MadeStep, toSteps } from './to-steps.ts'

/** The steps of a recording as far as it has come. */
export function stepsOf({ id, acts: all }: Pick<Recording, 'id' | 'acts'>): MadeStep[] {
  const acts = withoutLoading(all)
  return toSteps(acts, toPages(id, acts))
}

/** A recording as a tour to be worded. `now` is an ISO time. */
export function toDraft({ id, acts: all }: Pick<Recording, 'id' | 'acts'>, now: string): Draft {
  const acts = withoutLoading(all)
  const pages = toPages(id, acts)
  const steps = toSteps(acts, pages).map((it) => it.step)
  const [first] = acts
  const hosts = [...new Set(acts.map((it) => it.spot.host))]
  const day = now.slice(0, 10)
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
    changedAt: now,
    version: 1,
    hosts,
    start: first ? pages.refOf(first.spot) : null,
    pages: pages.all.map((page) => (isOnlyOwn(`${id}/${page.id}`, steps) ? { ...page, sensitive: true } : page)),
    steps,
  }
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
