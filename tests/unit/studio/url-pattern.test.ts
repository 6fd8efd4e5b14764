import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesUrl } from '#detection/match-url.ts'
import { toExample, toPathPattern } from '#studio/url-pattern.ts'

test.each([
  ['/', '/'],
  ['/vi/padsvc/apply-online/0123456789abcdef01234567', '/vi/padsvc/apply-online/:p1'],
  ['/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-a15eb239a6fe', '/thu-tuc-hanh-chinh/:p1'],
  ['/ho-so/2024/000123', '/ho-so/:p1/:p2'],
  ['/tim/Nguy%E1%BB%85n%20V%C4%83n', '/tim/:p1'],
  ['/nop-ho-so.html', '/nop-ho-so.html'],
  ['/api/v2/don', '/api/v2/don'],
  ['/s/aB3xQ9zK2mLp', '/s/:p1'],
  ['/nguoi/le.van@mau.vn', '/nguoi/:p1'],
])('%s is %s', (path, pattern) => {
  expect(toPathPattern(path)).toBe(pattern)
})

test('what repeats something typed is a wildcard', () => {
  expect(toPathPattern('/tim/khaisinh', (it) => it === 'khaisinh')).toBe('/tim/:v1')
})

test('whatever the path, the pattern can be read, fits it, fits its own example, and has no long number in it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[\w.~%@:+*(){}-]{1,20}$/), { maxLength: 15 }), (parts) => {
      const { pathname } = new URL(`https://a.vn/${parts.join('/')}`)
      const pattern = toPathPattern(pathname)
      expect(pattern).not.toMatch(/\d{3}|%|@/)
      const page = { id: 'a', name: 'a', url: [{ hostname: 'a.vn', pathname: pattern }], examples: [] }
      const place = (path: string) => ({ practice: false, host: 'a.vn', pathname: path, search: '', hash: '' })
      expect(matchesUrl(page, place(toExample(pattern)))).toBe(true)
      // An empty part is part of the pattern as it is; a wildcard stands for something.
      if (!pathname.includes('//')) expect(matchesUrl(page, place(pathname)), `${pathname} ${pattern}`).toBe(true)
    }),
    { numRuns: 40 },
  )
})
