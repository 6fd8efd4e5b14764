import { expect, test } from 'vitest'
import { parse } from '#schema/parse.ts'
import { id, plainText } from '#schema/text.ts'

const ok = (text: string) => 'data' in parse(plainText, text)

test.each(['Bấm “Nộp hồ sơ”.', 'Số < 10 và > 3', 'A & B', 'Lệ phí: 8.000đ/bản', '3 <= 4'])(
  'plain text is taken: %s',
  (text) => {
    expect(ok(text)).toBe(true)
  },
)

test.each(['<b>x</b>', '</p>', '<!-- x -->', '<SCRIPT>', 'A&amp;B', '&#60;b', '&#x3c;b;', 'JavaScript:x', '', '  '])(
  'what looks like markup or script, or is nothing, is refused: %j',
  (text) => {
    expect(ok(text)).toBe(false)
  },
)

test('ids are lower-case letters, digits and single hyphens', () => {
  for (const good of ['a', 'khai-sinh', 'buoc-2', '1']) expect(parse(id, good)).toHaveProperty('data')
  for (const bad of ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'đ', 'a b', '__proto__', 'a/b', 'a'.repeat(61)])
    expect(parse(id, bad), bad).toHaveProperty('faults')
})
