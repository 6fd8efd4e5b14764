import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLAYED_ELSEWHERE, practised, walksIn } from '../support/walks.ts'
import { fault, pathOf, tours } from './all-packs.ts'
import { shipped } from './content-figures.ts'

const mine = tours.filter(({ pack }) => shipped.includes(pack))
const fileOf = ({ pack, tour }: (typeof tours)[number]) => pathOf(`${pack.portal.id}/tours/${tour.id}.json`)

test('each tour is walked to its end by some test, once', () => {
  const walked = [
    ...walksIn(3)
      .flat()
      .map((it) => it.name),
    ...Object.keys(PLAYED_ELSEWHERE),
  ]
  expect(walked.sort()).toEqual(mine.map((it) => it.name).sort())
  expect(practised).toHaveLength(mine.length)
})

test.each(Object.entries(PLAYED_ELSEWHERE))('%s is played by %s', (name, spec) => {
  const text = readFileSync(join(import.meta.dirname, '../e2e', spec), 'utf8')
  const [portal, id] = name.split('/')
  expect([`practiceActs('${name}')`, `id: '${id}'`].some((it) => text.includes(it))).toBe(true)
  expect(text).toContain(`practiceActs(${text.includes(`'${name}'`) ? `'${name}'` : `\`${portal}/\${id}\``}`)
})

test.each(mine)('the end of $name can be seen: no click that may lead away is the last thing', (it) => {
  const todo = '“click”: trang mở ra không hiện thẻ cuối; ghi “page” hay “appears” (the page it leads to shows no end)'
  expect(it.tour.steps.at(-1)?.done.on === 'click' ? [fault(fileOf(it), 'done', todo)] : []).toEqual([])
})
