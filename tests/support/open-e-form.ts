import { clickOn, waitToSee } from './gestures.ts'
import type { Tab } from './learner.ts'

/** A part of the address of the practice portal's electronic form, which is a frame of another origin. */
export const EFORM = 'e-form.html'

/** From the first dialog of the practice wizard (`nop-ho-so.html`) to the form, the way a learner gets there. */
export async function openEForm(tab: Tab): Promise<void> {
  await clickOn(tab, { selector: '#kt_doi-tuong-thuc-hien' })
  await tab.type('cho bản thân')
  await tab.press('Enter')
  await tab.press('Tab')
  await clickOn(tab, { selector: '#thong-tin-chung .primary', text: 'Xác nhận' })
  await clickOn(tab, { selector: '#kt_buoc-tiep-theo-cho-ban-than' })
  await clickOn(tab, { selector: '#luu-du-lieu .primary', text: 'Đồng ý' })
  await waitToSee(tab, { selector: 'h1', frame: EFORM })
}
