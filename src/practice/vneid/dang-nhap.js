import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { openDialog } from '../chung/dialog.js'
import { journeyUrl, readJourney } from '../chung/journey.js'

mountBanner()

const journey = readJourney()
const asking = new URLSearchParams(location.search).get('cho')
const forMinistry = asking === 'tu-phap'
const forPolice = asking === 'bo-cong-an'
// Logged in already and going on to the ministry: consent and passcode are asked a second time, without the log-in.
const second = forMinistry && journey.loggedIn

/** @param {HTMLElement} screen */
const parts = (screen) => {
  const [alert, button] = [screen.querySelector('.alert'), screen.querySelector('.primary')]
  if (!alert || !(button instanceof HTMLElement)) throw new Error(`practice page: #${screen.id} lacks a part`)
  return { alert, button }
}

/**
 * Shows one modal until its check is passed. What was typed is wiped before going on.
 * @param {string} id
 * @param {(input: HTMLInputElement) => boolean} check
 * @param {string} complaint
 * @param {() => void} next
 */
function ask(id, check, complaint, next) {
  const screen = byId(id, HTMLDivElement)
  const { alert, button } = parts(screen)
  const input = screen.querySelector('input')
  const box = screen.parentElement
  if (!input || !box) return
  const close = openDialog(box)
  const submit = () => {
    if (!check(input)) {
      alert.textContent = complaint
      return input.focus()
    }
    input.value = ''
    close()
    next()
  }
  button.addEventListener('click', submit)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') submit()
  })
}

/** @param {HTMLInputElement} input */
const sixDigits = (input) => /^\d{6}$/.test(input.value)
const SIX = 'Cần đủ 6 chữ số.'

function leave() {
  if (forPolice) return location.assign(journeyUrl('bo-cong-an', '/index.html', { home: '1' }, { loggedIn: true }))
  if (forMinistry && !journey.loggedIn) {
    return location.replace(journeyUrl('vneid', '/dang-nhap.html', { cho: 'tu-phap' }, { ...journey, loggedIn: true }))
  }
  if (forMinistry) return location.assign(journeyUrl('tu-phap', '/nop-ho-so.html', {}, { ...journey, loggedIn: false }))
  /** @type {Record<string, string>} */
  const view = journey.ma ? { trang: 'thu-tuc' } : {}
  location.assign(journeyUrl('dvcqg', '/index.html', view, { ...journey, loggedIn: true }))
}

const askPasscode = () => ask('passcode', sixDigits, SIX, leave)

function askConsent() {
  byId('noi-nhan', HTMLElement).textContent = second
    ? 'Hệ thống giải quyết thủ tục hành chính Bộ Tư pháp'
    : forPolice
      ? 'Cổng Dịch vụ công Bộ Công an'
      : 'Cổng Dịch vụ công quốc gia'
  byId('lan-hai', HTMLElement).hidden = !second
  ask('chia-se', (box) => box.checked, 'Cần đánh dấu vào ô ở trên.', askPasscode)
}

function askCode() {
  for (const id of ['so-dinh-danh', 'mat-khau']) byId(id, HTMLInputElement).value = ''
  byId('dang-nhap', HTMLElement).hidden = true
  ask('ma-xac-nhan', sixDigits, SIX, askConsent)
}

function askLogIn() {
  const screen = byId('dang-nhap', HTMLElement)
  const { alert, button } = parts(screen)
  const [number, password] = [byId('so-dinh-danh', HTMLInputElement), byId('mat-khau', HTMLInputElement)]
  const qr = byId('quet-ma-qr', HTMLButtonElement)
  const code = byId('ma-qr', HTMLElement)
  screen.hidden = false
  const submit = () => {
    if (number.value && password.value) return askCode()
    alert.textContent = 'Gõ chữ số bất kỳ vào cả hai ô.'
    const empty = number.value ? password : number
    empty.focus()
  }
  button.addEventListener('click', submit)
  password.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') submit()
  })
  qr.addEventListener('click', () => {
    code.hidden = !code.hidden
    qr.setAttribute('aria-expanded', String(!code.hidden))
  })
  byId('coi-nhu-da-quet', HTMLButtonElement).addEventListener('click', askCode)
}

if (second) askConsent()
else askLogIn()

// Come back to with Back, the page would stand as it was left: with nothing more to do on it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
