import { faultsOverPage } from '../support/faults-over-page.ts'
import { findCutText } from '../support/find-cut-text.ts'
import { findFaults } from '../support/find-faults.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { WHOLE, waitForStep } from '../support/go-through.ts'
import type { Tab } from '../support/learner.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** The page in a state with values everywhere: fields, a table, a shadow root, a frame. */
function fill(tab: Tab, name: string, chosen: boolean): Promise<void> {
  return tab.evaluate(
    ({ name, chosen }) => {
      const put = (root: Document | ShadowRoot) => {
        for (const it of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea')) {
          if (it.type === 'checkbox' || it.type === 'radio') (it as HTMLInputElement).checked = chosen
          else if (it.type === 'number') it.value = chosen ? '79204012345' : '1'
          else if (it.type === 'date') it.value = chosen ? '1961-02-03' : ''
          else if (it.type !== 'file') it.value = name
        }
        for (const it of root.querySelectorAll('td b')) it.textContent = name
        for (const it of root.querySelectorAll('select')) it.selectedIndex = chosen ? 1 : 0
      }
      put(document)
      for (const it of document.querySelectorAll('#chao')) it.textContent = `Xin chào, ${name}`
      for (const it of document.querySelectorAll('iframe')) if (it.contentDocument) put(it.contentDocument)
      for (const it of document.querySelectorAll('#vo')) if (it.shadowRoot) put(it.shadowRoot)
    },
    { name, chosen },
  )
}

/** What a page has, and would be asked about. */
async function build(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const box = document.body.appendChild(document.createElement('section'))
    box.innerHTML =
      '<p id="chao">-</p><table><tr><td style="width:200px;height:30px"><b style="color:red">-</b></td></tr></table><textarea></textarea><input type="checkbox"><select><option>Nam</option><option>Nữ</option></select><div id="vo"></div>'
    const inner = box.querySelector('#vo')?.attachShadow({ mode: 'open' })
    if (inner) inner.innerHTML = '<input>'
  })
}

const seen = async (tab: Tab) => Buffer.from(await tab.screenshot()).toString('base64')
const outer = (tab: Tab) =>
  tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element
    for (const it of copy.querySelectorAll(':scope > div[popover]')) it.remove()
    // Playwright hides the caret in pictures, and leaves this behind.
    const all = copy.outerHTML + (document.querySelector('#vo')?.shadowRoot?.innerHTML ?? '')
    return all.replaceAll(' style=""', '')
  })

/** How many times its own size the page has. */
const scale = (tab: Tab) => tab.evaluate(() => Number(getComputedStyle(document.documentElement).zoom))
const blur = (tab: Tab) => tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

/** What axe finds on the notes, and words that cannot be read there on 320 px: the narrowest a second window gets. */
async function notesFaults(tab: Tab): Promise<string[]> {
  const found = await findFaults(tab)
  const [width, height] = await tab.evaluate(() => [window.innerWidth, window.innerHeight] as const)
  await tab.setViewport(320, height)
  found.push(...(await findCutText(tab, { sizes: [100, 200] })))
  await tab.setViewport(width, height)
  return found
}

test('a class sees the way and no value: fields, tables, shadow roots and frames, also late ones; a clicker leads; at the end all is as before', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await build(tab)
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  const before = await outer(tab)
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: 'label', text: 'Trình chiếu cho lớp' })
  await waitToSee(popup, { selector: 'button', text: 'Mở cửa sổ ghi chú' })
  const notes = await learner.openExtensionPage(`notes.html${new URL(await popup.url()).search}`)
  await waitInPage(notes, () => document.querySelector('.do')?.textContent?.includes('Họ và tên') ?? false)
  await popup.close()

  // A frame that comes while the class looks on.
  await tab.front()
  await tab.evaluate(
    (src) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      Object.assign(frame, { src, id: 'muon', width: '300', height: '200' })
    },
    practice.url('hostile', '/muoi-ba-o.html'),
  )
  await waitInPage(
    tab,
    () => getComputedStyle(document.querySelector('#o-text') as Element).webkitTextFillColor === 'rgba(0, 0, 0, 0)',
    { frame: 'muoi-ba-o', what: 'the late frame to be blacked out' },
  )
  await fill(tab, 'Nguyễn Thị Mẫu', true)
  const one = await waitUntil(async () => {
    const now = await seen(tab)
    await new Promise((done) => setTimeout(done, 300))
    return now === (await seen(tab)) && now
  }, 'the page to be still')
  await fill(tab, 'Lò Văn Bịa Đặt', false)
  // Texts that repeat a field are hidden a moment later than the fields.
  await waitUntil(async () => (await seen(tab)) === one, 'the same picture, whatever the values')

  // The step ends as its field is left; a clicker leads on; the notes are in step.
  await clickOn(tab, WHOLE.field)
  await tab.press('a')
  await tab.press('Tab')
  await waitForStep(tab, 'ghi-lai')
  await blur(tab)
  await tab.press('z')
  await waitUntil(async () => (await scale(tab)) > 1, 'the page to be enlarged')
  await waitForRing(tab, WHOLE.button)
  expect.soft(await faultsOverPage(tab), 'the card in an enlarged page').toEqual([])
  expect.soft(await notesFaults(notes), 'notes').toEqual([])
  await tab.press('PageDown')
  await waitForStep(tab, 'xem-lai')
  await waitUntil(async () => (await scale(tab)) === 1, 'its own size where there is nothing to point at')
  await waitInPage(notes, () => document.querySelector('.do')?.textContent?.includes('Xem lại') ?? false)
  await blur(tab)
  await tab.press('b')
  await waitUntil(async () => !(await readCard(tab))?.box, 'the guidance to hide')
  await tab.press('b')
  await waitUntil(async () => (await readCard(tab))?.box, 'the guidance to come back')

  // A practice page inside the extension, where no script comes by itself: the same. Then the background dies.
  const own = await learner.openExtensionPage('practice/dvcqg/index.html')
  await startTour(own, 'Đăng ký khai sinh')
  await waitUntil(async () => (await readCard(own))?.ring, 'the ring')
  const blacked = () =>
    getComputedStyle(document.querySelector('input') as Element).webkitTextFillColor === 'rgba(0, 0, 0, 0)'
  await waitInPage(own, blacked)
  await waitUntil(async () => (await scale(own)) > 1, 'the practice page to be enlarged')
  const first = (await readCard(own))?.step
  await blur(own)
  await own.press('PageDown')
  await waitUntil(async () => (await readCard(own))?.step !== first, 'the clicker to lead on')
  await own.press('PageUp')
  await waitUntil(
    async () => (await readCard(own))?.step === first && (await scale(own)) > 1,
    'the clicker to lead back',
  )
  await learner.stopBackground()

  await notes.front()
  await clickOn(notes, { selector: 'button', text: 'Tắt trình chiếu' })
  await waitUntil(async () => (await scale(own)) === 1 && !(await own.evaluate(blacked)), 'the practice page as it was')
  await tab.front()
  await waitInPage(tab, () => getComputedStyle(document.querySelector('td b') as Element).color === 'rgb(255, 0, 0)')
  await fill(tab, '-', false)
  await tab.evaluate(() => document.querySelector('#chao')?.replaceChildren('-'))
  await tab.evaluate(() => document.querySelector('#muon')?.remove())
  await waitUntil(async () => (await outer(tab)) === before, 'the page to be as it was')
})
