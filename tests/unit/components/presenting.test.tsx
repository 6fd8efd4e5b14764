// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { sampleCards } from '#components/gallery/sample-cards.ts'
import { GuideApp } from '#components/guide/GuideApp.tsx'
import type { GuideActions } from '#components/guide/GuideRoot.tsx'
import { createGallerySay } from '#components/words/gallery-words.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Presenting } from '#schema/presenting.ts'
import { createGuideStore } from '#stores/guide-store.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

/** The guide in one of the situations of the gallery. */
async function guide(situation: string, presenting: Presenting | null) {
  const [, state] = sampleCards(createGallerySay('vi'), DEFAULT_SETTINGS).find(([name]) => name === situation) ?? []
  if (!state) throw new Error(situation)
  const store = createGuideStore()
  store.setState({ ...state, presenting })
  const said = { present: vi.fn(), zoom: vi.fn() }
  const reader = { voices: async () => [], read: () => ({ done: Promise.resolve('no-voice'), stop() {} }) }
  const actions = { ...said, reader, drawn() {}, guest: {} } as unknown as GuideActions
  return { ...(await renderInPage(<GuideApp {...{ store, actions }} />)), said }
}

it.each(['case-guiding', 'case-launcher'])('presenting is begun from what is on the page: %s', async (situation) => {
  const { press, said } = await guide(situation, null)
  await press('Trình chiếu cho lớp')
  expect(said.present).toHaveBeenCalledWith(true)
})

it('while a class looks on the card enlarges, and ends it; it is not offered again', async () => {
  const { press, said } = await guide('case-guiding', { hidden: false, zoomed: false })
  expect(document.body.textContent).not.toContain('Dành cho người dạy')
  await press('Phóng to (phím Z)')
  expect(said.zoom).toHaveBeenCalledWith(true)
  await press('Tắt trình chiếu')
  expect(said.present).toHaveBeenCalledWith(false)
})
