import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { journeyUrl, readJourney } from '../chung/journey.js'
import { dossiersView } from './dossiers-view.js'
import { header } from './header.js'
import { homeView } from './home-view.js'
import { logInView } from './log-in-view.js'
import { procedureView } from './procedure-view.js'
import { searchView } from './search-view.js'
import { servicesView } from './services-view.js'
import { wrongServiceView } from './wrong-service-view.js'

/** @type {Record<string, (app: import('./view.js').App) => import('./view.js').View>} */
const views = {
  '': homeView,
  'dang-nhap': logInView,
  'tim-kiem': searchView,
  'thu-tuc': procedureView,
  'dich-vu': servicesView,
  'sai-dich-vu': wrongServiceView,
  'ho-so': dossiersView,
}

let keyword = ''
const root = byId('root', HTMLDivElement)

/**
 * @param {string} trang
 * @param {import('../chung/journey.js').Journey} changes
 */
const link = (trang, changes = {}) => {
  /** @type {Record<string, string>} */
  const own = trang ? { trang } : {}
  return journeyUrl('dvcqg', '/index.html', own, { loggedIn: readJourney().loggedIn, ...changes })
}

/**
 * @param {string} trang
 * @param {import('../chung/journey.js').Journey} [changes]
 */
function go(trang, changes) {
  history.pushState(null, '', link(trang, changes))
  render()
  scrollTo(0, 0)
  root.querySelector('h1')?.focus({ preventScroll: true })
}

function render() {
  const trang = new URLSearchParams(location.search).get('trang') ?? ''
  const app = {
    journey: readJourney(),
    keyword,
    link,
    go,
    find: (/** @type {string} */ text) => {
      keyword = text
      go('tim-kiem')
    },
  }
  const view = (views[trang] ?? homeView)(app)
  document.title = `${view.title} (bản luyện tập)`
  root.replaceChildren(header(app), h('main', { class: 'page' }, ...view.content))
}

mountBanner()
render()
addEventListener('popstate', render)
