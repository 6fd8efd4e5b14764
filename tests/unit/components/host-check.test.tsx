import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HostCheck } from '#components/popup/HostCheck.tsx'
import type { HostVerdict } from '#schema/host-verdict.ts'

const shown = (host: HostVerdict, language: 'vi' | 'en' = 'vi') =>
  renderToStaticMarkup(<HostCheck host={host} language={language} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const portal = { host: 'dichvucong.gov.vn', owner: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' }

describe('what the popup says of the page in front', () => {
  it('names the owner of an official portal in the reader’s language', () => {
    expect(shown({ verdict: 'official', ...portal })).toContain('cổng chính thức: Cổng Dịch vụ công quốc gia')
    expect(shown({ verdict: 'official', ...portal }, 'en')).toContain('National Public Service Portal')
  })

  it('says why a look-alike is one, and where to go instead', () => {
    const text = shown({ verdict: 'look-alike', host: 'dichvucongs.top', of: 'dichvucong.gov.vn', why: 'spelling' })
    expect(text).toContain('giống một cổng chính thức, nhưng không phải')
    expect(text).toContain('khác tên cổng chính thức một, hai chữ')
    expect(text).toContain('https://dichvucong.gov.vn')
    expect(text).toContain('Đừng nhập mật khẩu')
  })

  it('where nobody knows which portal was meant it sends nobody anywhere', () => {
    const text = shown({ verdict: 'look-alike', host: 'hochieu-online.vn', of: null, why: 'words' })
    expect(text).not.toContain('https://')
    expect(text).toContain('Hỏi lại cơ quan')
  })

  it('an official name without https is a doubt, and the way is the same name with it', () => {
    const text = shown({ verdict: 'not-encrypted', ...portal })
    expect(text).toContain('thiếu https')
    expect(text).toContain('https://dichvucong.gov.vn')
  })

  it('does not call an unknown page a fake', () => {
    const text = shown({ verdict: 'unknown', host: 'dichvucong.hanoi.gov.vn' })
    expect(text).toContain('Chưa chắc trang là giả')
    expect(text).not.toContain('Đừng nhập')
  })
})
