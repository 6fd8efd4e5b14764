import { describe, expect, it } from 'vitest'
import { createHostJudge } from '#detection/judge-host.ts'
import { officialHosts } from '#schema/official-hosts.ts'
import list from '../../../src/tours/_official/hosts.json' with { type: 'json' }

const judge = createHostJudge(officialHosts.parse(list), (url) =>
  url.hostname.endsWith('.luyen-tap.localhost') ? { site: 'dvcqg', pathname: url.pathname } : null,
)
const says = (href: string) => {
  const it = judge(href)
  return it && 'why' in it ? `${it.verdict}: ${it.why}, ${it.of}` : (it?.verdict ?? null)
}

describe('a host of the list', () => {
  it('is official as a whole name over https alone', () => {
    expect(judge('https://dichvucong.gov.vn/nop-ho-so?ma=1')).toEqual({
      verdict: 'official',
      host: 'dichvucong.gov.vn',
      owner: 'Cổng Dịch vụ công quốc gia',
      en: 'National Public Service Portal',
    })
    expect(says('https://DichVuCong.gov.vn./')).toBe('official')
    expect(says('http://dichvucong.gov.vn/')).toBe('not-encrypted')
    expect(says('https://dichvucong.gov.vn:8443/')).toBe('unknown')
    expect(says('https://daotaothuedientu.gdt.gov.vn/')).toBe('training')
    expect(says('https://thisinh.thitotnghiepthpt.edu.vn/Account/Login')).toBe('official')
  })

  it('vouches for no name beside it: under it or with more before it is unknown', () => {
    expect(says('https://moi.dichvucong.gov.vn/')).toBe('unknown')
    expect(says('https://www.dichvucong.gov.vn/')).toBe('unknown')
  })
})

describe('a look-alike', () => {
  it.each([
    ['https://dichvucong.gov.vn.xac-thuc.com/', 'look-alike: inside, dichvucong.gov.vn'],
    ['https://dichvucong-gov-vn.com/', 'look-alike: inside, dichvucong.gov.vn'],
    ['https://thue.gov.vn.nop-phat.top/', 'look-alike: inside, null'],
    ['https://dichvucong.gov.vn@nop-phat.top/', 'look-alike: inside, dichvucong.gov.vn'],
    ['https://dichvucongs.top/vn', 'look-alike: spelling, dichvucong.gov.vn'],
    ['https://dichvucomg.com.vn/', 'look-alike: spelling, dichvucong.gov.vn'],
    ['https://baohiemxahoii-vn.info/', 'look-alike: words, dichvucong.baohiemxahoi.gov.vn'],
    ['https://dichvucong-online.vn/', 'look-alike: words, dichvucong.gov.vn'],
    ['https://vneid-capnhat.com/', 'look-alike: words, null'],
    ['https://hochieu-online.vn/', 'look-alike: words, null'],
    ['https://lamhochieu24h.com/', 'look-alike: words, null'],
    ['https://dichvuc0ng.gov.vn/', 'look-alike: letters, dichvucong.gov.vn'],
    // Cyrillic о, then a whole name in Cyrillic letters; both arrive as xn--…
    ['https://dichvucоng.gov.vn/', 'look-alike: letters, dichvucong.gov.vn'],
    ['https://dịchvụcông.vn/', 'look-alike: letters, dichvucong.gov.vn'],
  ])('%s: %s', (href, verdict) => {
    expect(says(href)).toBe(verdict)
  })
})

describe('everything else is unknown, and not called a fake', () => {
  it.each([
    'https://dichvucong.hanoi.gov.vn/',
    'https://dichvucong.quangnam.gov.vn/',
    'https://vnexpress.net/dichvucong.gov.vn',
    'https://example.com/?to=dichvucong.gov.vn',
    'https://tiếngviệt.vn/',
    'https://москва.рф/',
    'https://lienthong.edu.vn/',
    'https://192.168.1.4/',
    'http://localhost:3000/',
  ])('%s', (href) => {
    expect(says(href)).toBe('unknown')
  })

  it('practice is practice, and what is no website is not judged', () => {
    expect(says('http://dvcqg.luyen-tap.localhost:4173/index.html')).toBe('practice')
    for (const href of ['chrome://settings', 'file:///tmp/a.html', 'about:blank', '', 'data:text/html,x'])
      expect(judge(href)).toBeNull()
  })

  it('no official host looks like another, and each name of the list stands once', () => {
    const hosts = list.groups.flatMap((it) => it.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    for (const host of hosts) expect(['official', 'training']).toContain(says(`https://${host}/`))
  })

  it('an address of any shape does no harm', () => {
    for (const href of [
      'https://%E0%A4%A@x.vn/',
      `https://${'a-'.repeat(120)}b.com/`,
      'https://xn--a.vn/',
      'https://xn--.vn',
    ])
      expect(() => judge(href)).not.toThrow()
  })
})
