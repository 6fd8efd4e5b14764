import { expect, test } from 'vitest'
import { isSameCard } from '#guide/to-card.ts'

type Model = NonNullable<Parameters<typeof isSameCard>[0]>

test('a card is drawn again only when something that it shows is another', () => {
  const step = { id: 'a' }
  const card = { situation: 'guiding', step, as: null, judgement: { passed: false, share: 0 } } as unknown as Model
  expect(isSameCard(null, null)).toBe(true)
  expect(isSameCard(card, null)).toBe(false)
  expect(isSameCard({ ...card, judgement: structuredClone(card.judgement) }, card)).toBe(true)
  expect(isSameCard({ ...card, as: 'found' }, card)).toBe(false)
  // From another scene: its words may be in another language.
  expect(isSameCard({ ...card, step: structuredClone(step) as Model['step'] }, card)).toBe(false)
})
