import { vietnamese } from './vietnamese.js'
import { CAPTCHA_PAGE, wizard } from './wizard.js'

/**
 * @typedef {{page: number, nextPage(): Promise<void>, on(event: string, listener: () => void): void}} Wizard
 * @typedef {{createForm(at: Element, form: object, options: object): Promise<Wizard>}} FormioLibrary
 */

const { Formio } = /** @type {{Formio: FormioLibrary}} */ (/** @type {unknown} */ (globalThis))

/** @type {(id: string) => HTMLElement} */
const byId = (id) => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`missing #${id}`)
  return found
}

const form = await Formio.createForm(byId('to-khai'), wizard, {
  // Under "en", words left out stay English; under "vi" Form.io would show their bare keys.
  i18n: { en: vietnamese },
  // The stepper opens only steps already reached: the result screen cannot be had without sending.
  breadcrumbSettings: { clickable: false },
  allowPrevious: true,
  buttonSettings: { showCancel: false, showSubmit: false },
})

const captcha = byId('captcha')
form.on('render', () => captcha.toggleAttribute('hidden', form.page !== CAPTCHA_PAGE))

byId('captchaForm').addEventListener('submit', (event) => {
  event.preventDefault()
  // Form.io shows its own messages where something is missing; nothing is sent.
  form.nextPage().catch(() => {})
})
