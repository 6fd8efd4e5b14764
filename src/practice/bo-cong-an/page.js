import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { journeyUrl, readJourney } from '../chung/journey.js'
import { person } from '../chung/person.js'

const journey = readJourney()

/**
 * An address of this portal; who is logged in stays so.
 * @param {string} path
 * @param {Record<string, string>} own
 * @param {import('../chung/journey.js').Journey} [changes]
 */
export const linkTo = (path, own = {}, changes = {}) =>
  journeyUrl('bo-cong-an', path, own, { loggedIn: journey.loggedIn, ...changes })

const logIn = () => location.assign(journeyUrl('vneid', '/dang-nhap.html', { cho: 'bo-cong-an' }, {}))

/** The portal's own pages are drawn by a server, each anew. @param {...(Node | string)} content */
export function showPage(...content) {
  mountBanner()
  const user = journey.loggedIn
    ? h(
        'div',
        { class: 'user-dropdown' },
        h('span', {}, person, h('small', {}, ' (nhân vật bịa ra) ')),
        h(
          'button',
          { type: 'button', onclick: () => location.assign(linkTo('/index.html', { home: '1' }, { loggedIn: false })) },
          'Đăng xuất',
        ),
      )
    : h('button', { type: 'button', onclick: logIn }, 'Đăng nhập')
  byId('root', HTMLDivElement).replaceChildren(
    h(
      'header',
      { class: 'top' },
      h(
        'div',
        { class: 'top-inner' },
        h('a', { href: linkTo('/index.html', { home: '1' }) }, 'Cổng luyện tập Bộ Công an'),
        user,
      ),
    ),
    h('main', { class: 'page' }, ...content),
  )
}
