import { h } from '../chung/h.js'
import { journeyUrl } from '../chung/journey.js'
import { placeAt, provinces, wards } from '../chung/places.js'
import { findProcedure } from '../chung/procedures.js'
import { viewHeading, viewLink } from './view.js'

/**
 * @param {import('../chung/procedures.js').Procedure} procedure
 * @param {string} agency
 * @param {() => void} submit
 */
const serviceCard = ({ code, name }, agency, submit) =>
  h(
    'article',
    { class: 'card service', 'aria-labelledby': `dv-${code}` },
    h(
      'div',
      {},
      h('h2', { id: `dv-${code}` }, name),
      h('p', { class: 'hint' }, `Mã thủ tục: ${code}`),
      h('p', { class: 'hint' }, agency),
    ),
    h('button', { type: 'button', class: 'primary', onclick: submit }, 'Nộp trực tuyến'),
  )

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function servicesView(app) {
  const { journey } = app
  const title = 'Danh sách dịch vụ công'
  const wanted = findProcedure(journey.ma)
  const [province, ward] = [placeAt(provinces, journey.tinh), placeAt(wards, journey.xa)]
  if (!wanted?.lesson || !province || !ward) {
    const content = [viewHeading(title), h('p', {}, viewLink(app, 'Chọn lại thủ tục và cơ quan', 'tim-kiem'))]
    return { title, content }
  }
  const toMinistry = () => location.assign(journeyUrl('vneid', '/dang-nhap.html', { cho: 'tu-phap' }, journey))
  const twins = wanted.lesson.twins.flatMap((code) => findProcedure(code) ?? [])
  const cards = twins.map((it) => serviceCard(it, `${ward}, ${province}`, () => app.go('sai-dich-vu', journey)))
  // Not the first: reading the name, not the place, is what is to be learnt.
  cards.splice(1, 0, serviceCard(wanted, `${ward}, ${province}`, toMinistry))
  return { title, content: [viewHeading(title), ...cards] }
}
