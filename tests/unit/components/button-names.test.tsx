// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { GuideSample } from '#components/gallery/GuideSample.tsx'
import { sampleCards } from '#components/gallery/sample-cards.ts'
import { createGallerySay } from '#components/words/gallery-words.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

test('of two tours to begin or to go on with each button says which it is', async () => {
  const [, sample] = sampleCards(createGallerySay('vi'), DEFAULT_SETTINGS).find(([it]) => it === 'case-launcher') ?? []
  const { launcher } = sample ?? {}
  if (!sample || !launcher) throw new Error('no launcher among the samples')
  const tours = ['Một', 'Hai'].flatMap((title, n) => launcher.tours.map((it) => ({ ...it, key: `mau/${n}`, title })))
  const unfinished = ['Ba', 'Bốn'].flatMap((title, n) =>
    launcher.unfinished.map((it) => ({ ...it, attempt: `${n}`, title })),
  )
  const { box } = await renderInPage(
    <GuideSample state={{ ...sample, launcher: { ...launcher, tours, unfinished } }} />,
  )
  const names = [...box.querySelectorAll('button')].map((it) => it.getAttribute('aria-label') ?? it.textContent)
  expect(names).toContain('Bắt đầu: Hai')
  expect(names).toContain('Học tiếp: Ba')
  expect(names).toHaveLength(new Set(names).size)
})
