// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { GuideSample } from '#components/gallery/GuideSample.tsx'
import { sampleCards } from '#components/gallery/sample-cards.ts'
import { createGallerySay } from '#components/words/gallery-words.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { renderInPage } from '../../support/render-in-page.tsx'

it('in a card each text of the tour says its language: the community’s, or Vietnamese where it is not translated', async () => {
  const say = createGallerySay('en')
  const settings = { ...DEFAULT_SETTINGS, language: 'en', tourLanguage: 'tyz' } as const
  const guiding = sampleCards(say, settings).find(([name]) => name === 'case-guiding')?.[1]
  if (!guiding?.card) throw new Error('no such sample')
  const { step } = guiding.card
  const foreign = { language: 'tyz', vietnamese: [step.note ?? ''] }
  await renderInPage(<GuideSample state={{ ...guiding, foreign }} />)
  const langOf = (text: string) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const { parentElement: parent } = walk.currentNode
      if (walk.currentNode.textContent === text && !parent?.closest('[role=status]'))
        return parent?.closest('[lang]')?.getAttribute('lang')
    }
    return null
  }
  expect(langOf(step.do)).toBe('tyz')
  expect(langOf(step.note ?? '')).toBe('vi')
  expect(langOf(say('pause')), 'buttons are the interface’s').toBe('en')
})
