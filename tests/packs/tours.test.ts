import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { LANGUAGES } from '#schema/languages.ts'
import type { PageRef } from '#schema/page.ts'
import type { Tour } from '#schema/tour.ts'
import { fault, packs, pathOf, stepsOf, tours } from './all-packs.ts'

const catalog = createCatalog(packs)
const pageOf = (ref: PageRef) => {
  const [pack, page] = (ref.split('#')[0] ?? '').split('/')
  return packs.find((it) => it.portal.id === pack)?.pages.find((it) => it.id === page)
}
const pagesOf = (tour: Tour) => [
  tour.start,
  ...tour.steps.flatMap((it) => [it.page, ...(it.done.on === 'page' ? [it.done.page] : [])]),
]

test.each(tours)('every page of $name has a name in each language', ({ pack, tour }) => {
  const faults = LANGUAGES.flatMap((language) =>
    pagesOf(tour)
      .filter((ref) => !catalog.pageName(ref, language))
      .map((ref) =>
        fault(pathOf(`${pack.portal.id}/tours/${tour.id}.json`), ref, `chưa có tên bằng “${language}” (no name)`),
      ),
  )
  expect(faults).toEqual([])
})

test.each(tours)('every step of $name can come to an end', ({ pack, tour }) => {
  const faults = stepsOf(pack, tour).flatMap(({ step, file, place }) => {
    const { done, page, target } = step
    if (done.on === 'page' && !pageOf(done.page)) return [fault(file, place, `done: không có trang ${done.page}`)]
    if (done.on === 'page' && [page, page.split('#')[0]].includes(done.page))
      return [fault(file, place, 'done: là chính trang của bước, hãy chỉ trang kế tiếp (its own page)')]
    if (['click', 'filled', 'chosen', 'attached'].includes(done.on) && !target)
      return [fault(file, place, `done “${done.on}” cần target (needs a target)`)]
    return []
  })
  expect(faults).toEqual([])
})

test.each(tours)('every step of $name can be come to, and no branch leads back', ({ pack, tour }) => {
  const at = (id: string) => tour.steps.findIndex((it) => it.id === id)
  const reached = new Set([0])
  for (const now of reached) {
    if (now + 1 < tour.steps.length) reached.add(now + 1)
    for (const branch of tour.steps[now]?.branches ?? []) reached.add(at(branch.to))
  }
  const faults = stepsOf(pack, tour).flatMap(({ step, file, place }, n) => [
    ...(reached.has(n) ? [] : [fault(file, place, 'không bước nào dẫn tới (unreachable)')]),
    ...(step.branches ?? [])
      .filter((it) => at(it.to) <= n)
      .map((it) => fault(file, place, `rẽ ngược về “${it.to}”, chỉ được rẽ tới (branch goes back)`)),
  ])
  expect(faults).toEqual([])
})

test.each(tours)('$name begins where its first step is', ({ pack, tour }) => {
  const file = pathOf(`${pack.portal.id}/tours/${tour.id}.json`)
  const faults =
    tour.steps[0]?.page.split('#')[0] === tour.start.split('#')[0]
      ? []
      : [fault(file, 'start', `${tour.start} khác trang của bước đầu ${tour.steps[0]?.page} (differs)`)]
  expect(faults).toEqual([])
})

test.each(tours.filter((it) => it.pack.portal.practiceStart))('$name can be practised to its end', ({ pack, tour }) => {
  const faults = pagesOf(tour)
    .filter((ref) => !pageOf(ref)?.practice?.length)
    .map((ref) => fault(pathOf(`${pack.portal.id}/tours/${tour.id}.json`), ref, 'trang chưa có “practice” (no rule)'))
  expect(faults).toEqual([])
})

test.each(packs.map((pack) => ({ name: pack.portal.id, pack })))(
  'every source of $name is seen or press, and cited',
  ({ name, pack }) => {
    const text = JSON.stringify([pack.tours, pack.tips])
    const sure = Object.entries(pack.sources).filter(([, it]) => !['seen', 'press'].includes(it.confidence))
    const idle = Object.keys(pack.sources).filter((key) => pack.tours.length > 0 && !text.includes(`"source":"${key}"`))
    expect([
      ...sure.map(([key]) => fault(pathOf(`${name}/portal.json`), `nguồn “${key}”`, 'chỉ “seen” hoặc “press”')),
      ...idle.map((key) => fault(pathOf(`${name}/portal.json`), `nguồn “${key}”`, 'không ai dẫn, hãy xóa (not cited)')),
    ]).toEqual([])
  },
)

test.each(tours)('the day $name was last followed on the real portal lies in the past', ({ pack, tour }) => {
  const future = tour.verified !== null && Date.parse(tour.verified) > Date.now()
  expect(future ? [fault(pathOf(`${pack.portal.id}/tours/${tour.id}.json`), 'verified', 'ngày chưa tới')] : []).toEqual(
    [],
  )
})
