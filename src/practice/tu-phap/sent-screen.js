import { factsList } from '../chung/facts-list.js'
import { h } from '../chung/h.js'
import { journeyUrl } from '../chung/journey.js'
import { practiceNumber } from '../chung/practice-number.js'
import { stepHeading, stepSection } from './wizard.js'

/** @param {import('./wizard.js').Wizard} wizard */
export const sentScreen = ({ procedure }) =>
  stepSection(
    'thanh-cong',
    stepHeading('Gửi hồ sơ thành công'),
    factsList([
      ['Thủ tục', procedure.name],
      ['Mã hồ sơ', practiceNumber(procedure.code)],
    ]),
    h('p', {}, 'Bản luyện tập: không có hồ sơ nào được gửi đến cơ quan nhà nước.'),
    h(
      'a',
      {
        class: 'button',
        href: journeyUrl('dvcqg', '/index.html', { trang: 'ho-so' }, { ma: procedure.code, loggedIn: true }),
      },
      'Hồ sơ của tôi',
    ),
  )
