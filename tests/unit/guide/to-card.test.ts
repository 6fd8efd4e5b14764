import { expect, test } from 'vitest'
import { isSameCard } from '#guide/to-card.ts'

type Model = NonNullable<Parameters<typeof isSameCard>[0]>

test('a card is drawn again only when something that it shows is another', () => {
  const step = { id: 'a' }
  const card = { situation: 'guiding', step, as: null, judgement: { passed: false, share: 0 } } as unknown as Model
  expect(isSameCard(null, null)).toBe(true)
  expect(isSameCard(card, null)).toBe(false)
  expect(isSameCard({ ...card, judgement: structuredClone(card.judgement) }, card)).toBe(true)
  const segment = { number: 1, total: 2, title: 'Một', check: ['Xong.'], next: 'Hai' }
  expect(isSameCard({ ...card, segment }, { ...card, segment: structuredClone(segment) })).toBe(true)
  expect(isSameCard({ ...card, segment }, { ...card, segment: { ...segment, number: 2 } })).toBe(false)
  expect(isSameCard({ ...card, as: 'found' }, card)).toBe(false)
  // From another scene: its words may be in another language.
  expect(isSameCard({ ...card, step: structuredClone(step) as Model['step'] }, card)).toBe(false)
})
