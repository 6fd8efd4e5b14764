import { expect, test } from 'vitest'
import { matchesUrl } from '#detection/match-url.ts'
import { type Place, toPlace } from '#detection/place.ts'
import type { Page } from '#schema/page.ts'
import { fault, isInRepository, packs, pathOf } from './all-packs.ts'

interface Example {
  name: string
  text: string
  pack: string
  page: Page
  place: Place | null
}

/** `site/file?query`, as practice examples are written. */
function practicePlace(example: string): Place | null {
  return toPlace(`https://luyen-tap.example/${example}`, (url) => {
    const [, site = '', ...rest] = url.pathname.split('/')
    return { site, pathname: `/${rest.join('/')}` }
  })
}

const pages = packs.flatMap(({ portal, pages: all }) => all.map((page) => ({ pack: portal.id, page })))
const examples: Example[] = pages.flatMap(({ pack, page }) => {
  const about = { pack, page }
  return [
    ...page.examples.map((text) => ({ ...about, text, place: toPlace(text, () => null) })),
    ...(page.practiceExamples ?? []).map((text) => ({ ...about, text, place: practicePlace(text) })),
  ].map((it) => ({ ...it, name: `${it.text} is ${pack}/${page.id}` }))
})

/** Two pages of one address are told apart by what they show: both must say, and not the same. */
function toldApart(a: Page, b: Page): boolean {
  const marks = (page: Page) => (page.landmarks ?? []).map((it) => `${it.role} ${it.name}`)
  const [one, other] = [marks(a), marks(b)]
  return one.some((it) => !other.includes(it)) && other.some((it) => !one.includes(it))
}

test.each(examples)('$name and no other page', ({ pack, page, text, place }) => {
  const at = pathOf(`${pack}/pages.json`)
  const faults: string[] = []
  if (!place || !matchesUrl(page, place))
    faults.push(fault(at, `trang “${page.id}”`, `ví dụ ${text} không khớp url của nó, sửa một trong hai (no match)`))
  for (const other of pages)
    if (other.page !== page && place && matchesUrl(other.page, place) && !toldApart(page, other.page))
      faults.push(
        fault(
          at,
          `trang “${page.id}”`,
          `ví dụ ${text} cũng khớp ${other.pack}/${other.page.id}: làm url hẹp hơn, hoặc cho cả hai landmarks khác nhau (ambiguous)`,
        ),
      )
  expect(faults).toEqual([])
})

test.each(pages.map((it) => ({ name: `${it.pack}/${it.page.id}`, ...it })))(
  'every way $name can be reached has an example',
  ({ pack, page }) => {
    const rules = [
      ...page.url.map((rule) => ({ rule, practice: false })),
      ...(page.practice ?? []).map((rule) => ({ rule, practice: true })),
    ]
    const own = examples.filter((it) => it.page === page)
    const faults = rules
      .filter(({ rule, practice }) => {
        const alone = practice ? { ...page, practice: [rule] } : { ...page, url: [rule] }
        return !own.some((it) => it.place?.practice === practice && matchesUrl(alone as Page, it.place))
      })
      .map(({ rule, practice }) =>
        fault(
          pathOf(`${pack}/pages.json`),
          `trang “${page.id}”`,
          `thêm ví dụ cho ${JSON.stringify(rule)} vào ${practice ? 'practiceExamples' : 'examples'} (no example)`,
        ),
      )
    expect(faults).toEqual([])
  },
)

test.each(packs.map((pack) => ({ name: pack.portal.id, pack })))(
  'the practice pages that $name names are there',
  ({ name, pack }) => {
    // Pages of test portals are drawn by a server of their own.
    if (!pathOf(name).startsWith('src/')) return
    const start = pack.portal.practiceStart ? [pack.portal.practiceStart] : []
    const faults = [...start, ...pack.pages.flatMap((it) => it.practiceExamples ?? [])]
      .map((it) => it.split('?')[0] ?? it)
      .filter((it) => !isInRepository(`src/practice/${it}`))
      .map((it) => fault(pathOf(name), it, 'không có tệp này trong src/practice (no such file)'))
    expect(faults).toEqual([])
  },
)

test.each(pages.filter((it) => it.page.screens).map((it) => ({ name: `${it.pack}/${it.page.id}`, ...it })))(
  'no screen of $name hides behind an earlier one that shows whenever it does',
  ({ pack, page }) => {
    const marks = (screen: NonNullable<Page['screens']>[number]) =>
      screen.landmarks.map((it) => `${it.role} ${it.name}`)
    const screens = page.screens ?? []
    const faults = screens.flatMap((later, at) =>
      screens
        .slice(0, at)
        .filter((earlier) => marks(earlier).every((it) => marks(later).includes(it)))
        .map((earlier) =>
          fault(
            pathOf(`${pack}/pages.json`),
            `màn hình “${later.id}”`,
            `luôn bị “${earlier.id}” che, xếp nó lên trước hoặc thêm landmark (put it first)`,
          ),
        ),
    )
    expect(faults).toEqual([])
  },
)
