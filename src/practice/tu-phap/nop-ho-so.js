import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { readJourney } from '../chung/journey.js'
import { placeAt, provinces, wards } from '../chung/places.js'
import { findProcedure } from '../chung/procedures.js'
import { siteUrl } from '../chung/sites.js'
import { formStep } from './form-step.js'
import { showGeneralDialog } from './general-dialog.js'
import { ownerStep } from './owner-step.js'
import { papersStep } from './papers-step.js'
import { resultStep } from './result-step.js'
import { sentScreen } from './sent-screen.js'

mountBanner()

const main = byId('ho-so', HTMLElement)
const journey = readJourney()
const procedure = findProcedure(journey.ma)

const STEPS = ['buoc-1', 'buoc-2', 'buoc-3', 'buoc-4']
const stepper = h(
  'ol',
  { class: 'stepper', 'aria-label': 'Các bước' },
  ...STEPS.map((_, at) => h('li', {}, `Bước ${at + 1}`)),
)

/** @param {string} id */
function show(id) {
  for (const section of main.querySelectorAll('section')) section.hidden = section.id !== id
  for (const [at, item] of [...stepper.children].entries()) {
    if (STEPS[at] === id) item.setAttribute('aria-current', 'step')
    else item.removeAttribute('aria-current')
  }
  scrollTo(0, 0)
  const heading = main.querySelector('section:not([hidden]) h2')
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true })
}

if (procedure?.lesson) {
  const wizard = {
    procedure,
    lesson: procedure.lesson,
    province: placeAt(provinces, journey.tinh) ?? provinces[0] ?? '',
    ward: placeAt(wards, journey.xa) ?? wards[0] ?? '',
    show,
  }
  const steps = [ownerStep, formStep, papersStep, resultStep, sentScreen].map((build) => build(wizard))
  main.append(h('h1', {}, procedure.name), stepper, ...steps)
  document.title = `${procedure.name} (bản luyện tập)`
  showGeneralDialog(wizard)
} else {
  main.append(
    h('h1', {}, 'Chưa chọn thủ tục'),
    h('p', {}, h('a', { href: siteUrl('dvcqg', '/index.html') }, 'Về trang đầu của cổng luyện tập')),
  )
}
