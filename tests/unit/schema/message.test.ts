import { expect, test } from 'vitest'
import { request } from '#schema/message.ts'

const tell = (input: unknown) => request.safeParse({ type: 'tell', attempt: 'a', id: 'b', input }).success
const facts = { buoc: { held: true, wanted: true, branch: -1 } }
const seen = { type: 'observed', frame: 0, page: 'p/a', facts, arrived: true, settled: true }

test('what the page may say is taken', () => {
  expect(tell(seen)).toBe(true)
  expect(tell({ type: 'clicked', step: 'buoc' })).toBe(true)
})

test.each([
  [{ ...seen, url: 'https://x' }],
  [{ ...seen, page: 'https://dichvucong.gov.vn/?so=079012345678' }],
  [{ ...seen, page: 'p/a?x=1' }],
  [{ ...seen, facts: { buoc: { held: '079012345678', wanted: true, branch: -1 } } }],
  [{ ...seen, facts: { buoc: { ...facts.buoc, value: '079012345678' } } }],
  [{ type: 'clicked', step: 'buoc', text: 'Nguyễn Văn A' }],
  [{ type: 'pressed', button: 'eval', step: 'a' }],
])('there is no field in which an address, a text or a value could travel: %j', (input) => {
  expect(tell(input)).toBe(false)
})

test('a request of no known kind, or with more than it may have, is no request', () => {
  for (const it of [null, 'x', {}, { type: 'la' }, { type: 'arrive', url: 'x' }, { type: '__proto__' }])
    expect(request.safeParse(it).success).toBe(false)
})

test('a practice page that is to be opened is one of the practice portal', () => {
  const open = (site: string) => request.safeParse({ type: 'open-page', page: 'practice', site }).success
  for (const site of ['dvcqg/index.html', 'tu-phap/nop-ho-so.html?ma=2.000635']) expect(open(site)).toBe(true)
  for (const site of ['../options.html', 'dvcqg/../../record.html', '//evil.example/x.html', 'dvcqg/index.html#a'])
    expect(open(site)).toBe(false)
})
