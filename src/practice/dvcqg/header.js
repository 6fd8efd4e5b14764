import { h } from '../chung/h.js'
import { person } from '../chung/person.js'
import { viewLink } from './view.js'

/** @param {import('./view.js').App} app */
export function header(app) {
  const home = viewLink(app, 'Cổng luyện tập', '')
  home.className = 'home-link'
  const logIn = () =>
    h(
      'button',
      { type: 'button', class: 'primary', onclick: () => app.go('dang-nhap', { ma: app.journey.ma }) },
      'Đăng nhập',
    )
  const user = () =>
    h(
      'div',
      { class: 'user-dropdown' },
      h('span', {}, h('strong', {}, person), h('small', { class: 'ours' }, ' (nhân vật bịa ra)')),
      viewLink(app, 'Hồ sơ của tôi', 'ho-so'),
      h('button', { type: 'button', onclick: () => app.go('', { loggedIn: false }) }, 'Đăng xuất'),
    )
  return h('header', { class: 'top' }, h('div', { class: 'top-inner' }, home, app.journey.loggedIn ? user() : logIn()))
}
