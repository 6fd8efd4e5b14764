import { toPlace } from '#detection/place.ts'
import type { PageRule } from '#schema/pack.ts'
import { page } from '#schema/page.ts'
import { parse } from '#schema/parse.ts'
import type { Landmark } from '#schema/target.ts'

/** A rule as `pages.json` would have it, checked by the schema. */
export function makeRule(rule: Record<string, unknown> = {}, pack = 'thu', anchors?: Landmark[]): PageRule {
  const read = parse(page, {
    id: 'trang',
    name: 'Trang',
    url: [{ hostname: 'dichvucong.gov.vn', pathname: '/' }],
    examples: ['https://dichvucong.gov.vn/'],
    ...rule,
  })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return { pack, page: read.data, ...(anchors && { anchors }) }
}

/** As the practice build reads its local origins. */
export function practiceOrigin(url: URL) {
  const [site, ...rest] = url.hostname.split('.')
  return rest.join('.') === 'luyen-tap.localhost' ? { site: site ?? '', pathname: url.pathname } : null
}

export function placeOf(href: string) {
  const place = toPlace(href, practiceOrigin)
  if (!place) throw new Error(`no place: ${href}`)
  return place
}
