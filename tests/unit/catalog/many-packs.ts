import type { Pack } from '#catalog/read-packs.ts'
import type { Page } from '#schema/page.ts'
import type { Step } from '#schema/step.ts'

/** That many packs on that many hosts, as `readPacks` gives them: four pages and a tour each, tips on the first page or a screen of it. */
export function manyPacks(packs: number, hosts: number): Pack[] {
  return Array.from({ length: packs }, (_, at) => makePack(at, hosts))
}

function makePack(at: number, hosts: number): Pack {
  const id = `goi-${at}`
  const hostname = `cong-${at % hosts}.example.vn`
  const page = (n: number): Page => ({
    id: `trang-${n}`,
    name: `Trang ${n}`,
    url: [
      { hostname, pathname: n === 3 ? `/${at}/trang-3/:ma` : `/${at}/trang-${n}` },
      { hostname, pathname: `/cu/${at}/${n}` },
    ],
    examples: [`https://${hostname}/${at}/trang-${n}/1`],
    ...(n === 1 && { practice: [{ site: `tap-${at % hosts}`, pathname: '/' }] }),
  })
  // Every tenth tour ends on a page of the pack before.
  const pageOf = (n: number) => (n === 9 && at % 10 === 9 ? `goi-${at - 1}/trang-0` : `${id}/trang-${n % 4}`)
  const step = (n: number): Step => ({
    id: `buoc-${n}`,
    page: n === 5 ? `${pageOf(n)}#man` : pageOf(n),
    target: { role: 'button', names: [`Nút ${n}`] },
    do: `Bấm nút ${n}.`,
    done: { on: 'click' },
    source: 'nguon',
  })
  return {
    portal: {
      schema: 1,
      id,
      name: `Cổng ${at}`,
      hosts: [hostname],
      sources: {},
    },
    pages: [0, 1, 2, 3].map(page),
    tours: [
      {
        id: 'bai',
        title: `Bài ${at}`,
        summary: 'Tóm tắt.',
        version: 1,
        start: `${id}/trang-0`,
        verified: null,
        uses: [],
        steps: Array.from({ length: 10 }, (_, n) => step(n)),
      },
    ],
    parts: [],
    tips: [
      {
        file: `${id}/tips/trang-0.json`,
        page: at % 3 === 0 ? `${id}/trang-0#man` : `${id}/trang-0`,
        tips: [{ id: `meo-${at}`, text: 'Mẹo.', source: 'nguon' }],
      },
    ],
    locales: {},
    sources: { nguon: { title: 'Nguồn', date: '2026-09-26', confidence: 'seen' } },
  }
}
