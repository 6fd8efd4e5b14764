import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#learning/to-csv.ts'

/** Reads CSV as RFC 4180 has it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
  for (const [, quoted, bare, end] of csv.replace(/^\ufeff/, '').matchAll(pattern)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('a file begins with a BOM and its lines end as Excel ends them', () => {
  expect(
    toCsv([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('\ufeffa,1\r\nb,2\r\n')
})

test('Vietnamese is kept, accents and all', () => {
  const words = ['Đăng ký khai sinh', 'Thừa Thiên Huế', 'hộ tịch – “trích lục”']
  const bytes = new TextEncoder().encode(toCsv([words]))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(read(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual([words])
})

test('quotes, commas and line breaks stay inside their cell', () => {
  const row = ['a "b" c', 'một, hai', 'trên\ndưới', 'trên\r\ndưới']
  expect(toCsv([row])).toContain('"a ""b"" c"')
  expect(read(toCsv([row]))).toEqual([row])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://x","y")'])(
  'a cell that a spreadsheet would run is made plain text: %j',
  (cell) => {
    expect(read(toCsv([[cell]]))[0]?.[0]).toBe(`'${cell}`)
  },
)

test('numbers stay numbers, below zero too', () => {
  expect(toCsv([[-5, 0, 3.5]])).toBe('\ufeff-5,0,3.5\r\n')
})

test('no cell begins a formula, and what was put in is what is read', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
      const back = read(toCsv(rows))
      expect(back.map((it) => it.length)).toEqual(rows.map((it) => it.length))
      for (const [y, row] of rows.entries())
        for (const [x, cell] of row.entries()) {
          expect(back[y]?.[x]).not.toMatch(/^[=+\-@\t\r\n]/)
          expect([cell, `'${cell}`]).toContain(back[y]?.[x])
        }
    }),
  )
})
