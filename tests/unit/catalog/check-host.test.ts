import { expect, test } from 'vitest'
import { hostFault } from '#catalog/check-host.ts'

const SHIPPED = ['dichvucong.gov.vn', 'sso.dancuquocgia.gov.vn', 'cong.example.vn']

test.each([
  'dichvucong.gov.vn',
  'dichvucong.danang.gov.vn',
  'hotich.moj.gov.vn',
  'cong.example.vn',
  'hoc.truong.edu.vn',
  'vneid.luyen-tap.localhost',
])('%s may be what it says', (host) => {
  expect(hostFault(host, SHIPPED)).toBeNull()
})

test.each([
  ['dichvucong.gov.vn.nop-ho-so.com', /dichvucong\.gov\.vn/],
  ['dichvucong-gov-vn.com', /dichvucong\.gov\.vn/],
  ['nop-ho-so.gov.vn.example', /giả làm/],
  ['dichvucong.govvn.net', /dichvucong\.gov\.vn/],
  ['dichvucong.g0v.vn', /dichvucong\.gov\.vn/],
  ['dichvuc0ng.gov.vn', /dichvucong\.gov\.vn/],
  ['xn--dchvucong-x2b.gov.vn', /chữ lạ/],
  ['dịchvucong.gov.vn', /chữ lạ/],
  ['dіchvucong.gov.vn', /chữ lạ/],
  ['127.0.0.1', /bằng số/],
])('%s pretends to be something else', (host, reason) => {
  expect(hostFault(host, SHIPPED)?.vi).toMatch(reason)
})
