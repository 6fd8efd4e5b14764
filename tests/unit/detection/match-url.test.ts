import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesUrl } from '#detection/match-url.ts'
import { toPlace } from '#detection/place.ts'
import { makeRule, placeOf, practiceOrigin } from './sample-rules.ts'

const matches = (url: Record<string, unknown>, href: string) =>
  matchesUrl(makeRule({ url: [{ hostname: 'dichvucong.gov.vn', pathname: '/', ...url }] }).page, placeOf(href))

test.each([
  [{ pathname: '/' }, 'https://dichvucong.gov.vn/', true],
  [{ pathname: '/' }, 'https://dichvucong.gov.vn/nop-ho-so', false],
  [{ pathname: '/thu-tuc/:id' }, 'https://dichvucong.gov.vn/thu-tuc/019d', true],
  [{ pathname: '/thu-tuc/:id' }, 'https://dichvucong.gov.vn/thu-tuc/019d/sua', false],
  [{ pathname: '/ho-so/*' }, 'https://dichvucong.gov.vn/ho-so/a/b', true],
  [{ search: 'buoc=2' }, 'https://dichvucong.gov.vn/?buoc=2', true],
  [{ search: 'buoc=2' }, 'https://dichvucong.gov.vn/?buoc=3', false],
  [{ search: '' }, 'https://dichvucong.gov.vn/?x=1', false],
  [{ hash: '/nop' }, 'https://dichvucong.gov.vn/#/nop', true],
  [{ hash: '/nop' }, 'https://dichvucong.gov.vn/', false],
])('the parts a rule names must fit: %j on %s is %s', (url, href, fits) => {
  expect(matches(url, href)).toBe(fits)
})

test('a part the rule does not name may be anything', () => {
  expect(matches({}, 'https://dichvucong.gov.vn/?utm=1#muc')).toBe(true)
})

test.each([
  'https://dichvucong.gov.vn.evil.example/',
  'https://evil-dichvucong.gov.vn/',
  'https://www.dichvucong.gov.vn/',
  'https://dichvucong.gov.vn@evil.example/',
  'https://dichvucong-gov.vn/',
  'https://xn--dichvucng-s1a.gov.vn/',
  'https://dichvucong.gov.vn./',
])('a look-alike host never fits: %s', (href) => {
  expect(matches({ pathname: '/*' }, href)).toBe(false)
})

test('the host is compared without regard to case or port', () => {
  expect(matches({}, 'https://DichVuCong.gov.vn:8443/')).toBe(true)
})

test('a rule with a pattern for a host is refused before it gets here', () => {
  expect(() => makeRule({ url: [{ hostname: '*.gov.vn', pathname: '/' }] })).toThrow(/host name/)
})

const both = makeRule({
  url: [{ hostname: 'dichvucong.gov.vn', pathname: '/' }],
  practice: [{ site: 'dvcqg', pathname: '/index.html', search: '*trang=tim-kiem*' }],
}).page

test('a practice address is held against practice rules alone', () => {
  expect(matchesUrl(both, placeOf('http://dvcqg.luyen-tap.localhost:4100/index.html?trang=tim-kiem&a=1'))).toBe(true)
  expect(matchesUrl(both, placeOf('http://dvcqg.luyen-tap.localhost:4100/'))).toBe(false)
  expect(matchesUrl(makeRule().page, placeOf('http://dvcqg.luyen-tap.localhost:4100/'))).toBe(false)
})

test('a real host called like a practice site does not fit practice rules', () => {
  expect(matchesUrl(both, placeOf('http://dvcqg/index.html?trang=tim-kiem'))).toBe(false)
})

test('what is no web page has no place', () => {
  for (const href of ['about:blank', 'file:///tmp/a.html', 'data:text/html,x', 'chrome://version', 'không phải'])
    expect(toPlace(href, practiceOrigin)).toBeNull()
})

/** Parts of addresses that patterns stumble over: groups that fall away, dots, escapes, other letters. */
const piece = fc.constantFrom('/', 'a', 'ab', 'A', '-', '_', '.', '..', '=', '&', '%20', 'đ', '~', '1')
const syntax = fc.constantFrom('*', ':id', ':id?', ':ma*', '{/x}?', '{a}', '{.}', '%2e', '\\:', ':', '?')
const address = fc.array(piece, { maxLength: 6 }).map((it) => `/${it.join('')}`)
const pattern = fc.array(fc.oneof(piece, piece, syntax), { maxLength: 6 }).map((it) => `/${it.join('')}`)

test('whatever the pattern and the address, the answer is that of URLPattern', () => {
  const oracle = (pathname: string, of: string) => {
    try {
      return new URLPattern({ pathname }).test({ pathname: of })
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(pattern, address, fc.boolean(), (pathname, other, itself) => {
      const here = placeOf(`https://dichvucong.gov.vn${itself ? pathname.replace(/[*:{}?\\]/g, '') : other}`)
      expect(matchesUrl(makeRule({ url: [{ hostname: 'dichvucong.gov.vn', pathname }] }).page, here)).toBe(
        oracle(pathname, here.pathname),
      )
    }),
    { numRuns: 3000 },
  )
})
