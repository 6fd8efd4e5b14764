import type { Act } from './play-tour.ts'

const WIZARD_FORM = 'luyen-tap'
const EFORM = 'e-form.html'

/** What a learner types and chooses on the practice portal. Where nothing stands here they press what is lit up. */
export function practiceActs(paper: string, sentinel = ''): Act[] {
  const person = `Nguyễn Văn Mẫu${sentinel}`
  const field = (step: string, name: string, type: string): Act => ({
    step,
    at: `[name="${name}"]`,
    type,
    frame: EFORM,
  })
  return [
    { step: 'vneid-dang-nhap', at: '#so-dinh-danh', type: `000000000000${sentinel}` },
    { step: 'vneid-dang-nhap', at: '#mat-khau', type: `mat-khau${sentinel}` },
    { step: 'vneid-dang-nhap', at: '#nut-dang-nhap', press: true },
    { step: 'vneid-dang-nhap', at: '#ma-xac-nhan input', type: '123456' },
    { step: 'vneid-dang-nhap', at: '#ma-xac-nhan button', press: true },
    { step: 'go-tu-khoa', at: '[name=keyword]', type: `khai sinh` },
    field('x', 'HoVaTenC', person),
    { step: 'chon-tep', at: '#tep-dinh-kem', attach: paper },
    { step: WIZARD_FORM, said: true },
  ]
}
