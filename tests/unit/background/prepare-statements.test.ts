import { expect, test } from 'vitest'
import { createPreparer } from '#background/prepare-statements.ts'
import { createCatalog, createChangingCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import type { TourEvent } from '#schema/event.ts'
import { makePack } from '../catalog/sample-pack.ts'

const event: TourEvent = {
  ...{ id: 'a', attempt: 'a', at: '2026-01-01T08:00:00.000Z', seq: 0, type: 'tour-finished' },
  ...{ portal: 'mau', tour: 'tra-cuu', version: 1, mode: 'real' },
}

test('a worker that was woken by a tab being closed waits for its packs before it words a statement', async () => {
  const catalog = createChangingCatalog()
  const prepare = createPreparer({
    catalog,
    ready: async () => catalog.replace(createCatalog(readPacks(makePack()).packs)),
    lrs: async () => ({
      ...{ endpoint: 'https://lrs.example.vn', key: 'k', secret: 's', level: 'tour', byPolicy: false },
      ...{ homePage: 'https://hrm.example.vn', jitterMinutes: 0 },
    }),
    now: () => '2026-01-01T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
    random: () => 0,
  })
  const freeze = await prepare([event])
  const [made] = freeze?.([event], [event], null).frozen ?? []
  const title = catalog.tour('mau/tra-cuu', 'vi')?.tour.title ?? ''
  expect(title).not.toBe('')
  expect(made?.json).toContain(title)
})
