import { expect, test } from 'vitest'
import { createGloss } from '#background/gloss.ts'
import type { Glossary } from '#catalog/glossary.ts'
import type { Tour } from '#schema/tour.ts'

/** Every text is one piece, and one word. */
function countingGlossary() {
  const asked: string[][] = []
  const glossary: Glossary = {
    all: () => [],
    gloss(texts) {
      const given = texts.flatMap((it) => it ?? [])
      asked.push(given)
      return { words: { tu: {} as never }, pieces: Object.fromEntries(given.map((it) => [it, [[it, 'tu']]])) }
    },
  }
  return { glossary, asked }
}
const tour = (text: string) => ({ id: 'bai', steps: [{ id: 'a', do: text }] }) as unknown as Tour

test('a tour is looked through once, and again when an imported pack brings it with other texts', () => {
  const { glossary, asked } = countingGlossary()
  const gloss = createGloss({ tipsOn: () => [] }, glossary)
  for (const text of ['Gõ mã.', 'Gõ mã.', 'Gõ mã hồ sơ.'])
    expect(Object.keys(gloss.tour('goi/bai', tour(text), 'vi').pieces)).toEqual([text])
  expect(asked).toEqual([['Gõ mã.'], ['Gõ mã hồ sơ.']])
})
