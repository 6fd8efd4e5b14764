import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { LANGUAGES } from '#schema/languages.ts'
import { plain } from '#text/fold.ts'
import { LONGEST_SENTENCE, MEDIAN_SENTENCE, median, sentenceLengths } from '#text/measure-writing.ts'
import { fault, packs, stepsOf, tours } from './all-packs.ts'

const catalog = createCatalog(packs)
const cases = tours.flatMap((it) => LANGUAGES.map((language) => ({ ...it, language })))

/** Text of each step in the language, beside where it is written. */
function textsOf({ pack, tour, name, language }: (typeof cases)[number]) {
  const there = catalog.tour(name, language)?.tour.steps ?? []
  return stepsOf(pack, tour).map((it, at) => ({ ...it, place: `${it.place} (${language})`, text: there[at]?.do ?? '' }))
}

test.each(cases)('what to do in $name ($language) is said in short sentences', (it) => {
  const texts = textsOf(it)
  const long = texts
    .filter(({ text }) => Math.max(...sentenceLengths(text)) > LONGEST_SENTENCE)
    .map(({ file, place }) => fault(file, place, 'câu dài quá 35 chữ, chia làm hai (too long: split it)'))
  expect(long).toEqual([])
  const all = texts.flatMap(({ text }) => sentenceLengths(text))
  expect(median(all), `${it.name}: trung vị độ dài câu phải ≤ 20 chữ (median sentence length)`).toBeLessThanOrEqual(
    MEDIAN_SENTENCE,
  )
})

test.each(cases)('a step of $name ($language) that is done by a button or link names it as the page does', (it) => {
  const faults = textsOf(it)
    .filter(({ step }) => ['click', 'page'].includes(step.done.on))
    .filter(({ step }) => step.target?.names && ['button', 'link'].includes(step.target.role))
    .filter(({ step, text }) => !step.target?.names?.some((name) => plain(text).includes(plain(name))))
    .map(({ file, place, step, text }) =>
      fault(file, place, `“${text}” không nhắc tới nút “${step.target?.names?.join('” hay “')}” (label not quoted)`),
    )
  expect(faults).toEqual([])
})

test.each(cases)('quotation marks in $name ($language) are paired, and labels stand in “ ” alone', (it) => {
  const faults = textsOf(it)
    .filter(({ text }) => (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length || text.includes('"'))
    .map(({ file, place }) => fault(file, place, 'dùng “ ” cho chữ trên nút, đủ cặp (pair the quotes)'))
  expect(faults).toEqual([])
})

test.each(tours)('labels quoted in $name are the same in every language: they are what stands on the page', (it) => {
  const quoted = (text: string) => (text.match(/“[^”]+”/g) ?? []).map(plain)
  const vietnamese = textsOf({ ...it, language: 'vi' })
  const faults = textsOf({ ...it, language: 'en' }).flatMap(({ file, place, text }, at) =>
    quoted(vietnamese[at]?.text ?? '')
      .filter((label) => !plain(text).includes(label))
      .map((label) => fault(file, place, `bản tiếng Anh thiếu nhãn ${label} (label missing in English)`)),
  )
  expect(faults).toEqual([])
})
