import { clickOn, waitToSee } from '../support/gestures.ts'
import { goThrough, WHOLE, waitForStep } from '../support/go-through.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour, waitForLauncher } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const PAGES = [
  ['shadow', 'whose target is in a shadow root', ''],
  ['shadow', 'whose target is in a closed shadow root', '?kin'],
  ['csp', 'that allows no style, script or HTML but its own (CSP and Trusted Types)'],
  ['reset', 'that unsets every style and has a root font of 40 px'],
  ['stop', 'that keeps every event to itself'],
  ['remove', 'that removes unknown elements from its root'],
  ['dialog', 'whose target is in a modal dialog'],
  ['scroller', 'whose target is in an inner scroller'],
  ['late', 'whose target comes two seconds late'],
] as const

test('a tour is followed to its end on a page that makes it hard', async ({ learner, practice }) => {
  for (const [page, what, search = ''] of PAGES)
    await test.step(what, async () => {
      const tab = await learner.open(practice.url('hostile', `/thu/${page}.html${search}`))
      await startTour(tab, WHOLE.title)
      await goThrough(tab)
      await tab.close()
    })
})

test('a modal dialog that opens and closes during a tour leaves the card in reach', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/dialog.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await tab.evaluate(() => document.querySelector('dialog')?.close())
  await waitUntil(async () => (await readCard(tab))?.ring === null, 'the light to go out with its target')
  await pressOurs(tab, 'Tạm dừng')
  await pressOurs(tab, 'Học tiếp')
  await tab.evaluate(() => document.querySelector('dialog')?.showModal())
  await goThrough(tab)
})

test('the ring follows a target that is drawn anew, that moves, and that is scrolled in its box', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/scroller.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await tab.evaluate(() => {
    const old = document.querySelector('#bieu-mau')
    const fresh = old?.cloneNode(true)
    if (fresh) old?.replaceWith(document.createElement('hr'), fresh)
  })
  await waitForRing(tab, WHOLE.field)
  await tab.evaluate(() => {
    const block = document.createElement('div')
    block.style.height = '140px'
    document.body.prepend(block)
  })
  await waitForRing(tab, WHOLE.field)
  await tab.evaluate(() => document.querySelector('.scroller')?.scrollBy(0, 30))
  await waitForRing(tab, WHOLE.field)
  await goThrough(tab)
})

test('where the target never comes the card says in words what to look for, and the way on is there', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/never.html'))
  await startTour(tab, WHOLE.title)
  await waitUntil(async () => (await readCard(tab))?.missing, 'the card to say that the target is missing')
  const card = await readCard(tab)
  expect(card?.text).toContain('Hãy tìm chữ: Họ và tên')
  expect(card?.ring).toBeNull()
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitForStep(tab, 'ghi-lai')
})

/** What a page can forge: the start event of our own framework, and messages that look like those of our runtime. */
async function forge(tab: Tab, learner: Learner): Promise<void> {
  const id = learner.browser === 'firefox' ? 'dan-loi@dan-loi.example' : new URL(learner.extensionOrigin).hostname
  await tab.evaluate((extension) => {
    const name = `${extension}:guide:wxt:content-script-started`
    const detail = { contentScriptName: 'guide', messageId: 'x', noScriptStartedPostMessage: true }
    document.dispatchEvent(new CustomEvent(name, { detail }))
    window.dispatchEvent(new CustomEvent(name, { detail }))
    window.postMessage({ type: name, contentScriptName: 'guide', messageId: 'y' }, '*')
    const rect = { x: 0, y: 0, width: 900, height: 700 }
    for (const message of [
      { type: 'placed', tab: 1, path: [0], spot: 'target', rect },
      { type: 'session-changed', tab: 1, session: null, saved: false },
      { type: 'scene-changed', tab: 1 },
      { type: 'delete-everything' },
    ])
      window.postMessage(message, '*')
    // Nor can a page press our buttons, even where it can reach them (the test build's root is open).
    for (const it of document.querySelectorAll('div'))
      for (const button of it.shadowRoot?.querySelectorAll('button') ?? []) {
        const { x, y, width, height } = button.getBoundingClientRect()
        const middle = { clientX: x + width / 2, clientY: y + height / 2 }
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, ...middle }))
      }
  }, id)
}

/** From now on the page notes whatever it hears that was not done in its own form. */
const listen = (tab: Tab) =>
  tab.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const types = 'beforeinput input change click pointerdown mousedown keydown keyup focusin toggle'.split(' ')
    for (const type of types)
      for (const on of [window, document, document.documentElement])
        on.addEventListener(type, (event) => event.target !== document.body && heard.push(type), true)
  })
const heardBy = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard)

test('a page hears nothing of what is chosen on the card, and what it forges changes nothing', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await waitForLauncher(tab)
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  const before = await readCard(tab)
  await forge(tab, learner)
  await goThrough(tab)
  expect(before?.step).toBe('ho-ten')

  await listen(tab)
  await startTour(tab, 'Hai phần có bảng tự kiểm')
  await waitForStep(tab, 'doc')
  await pressOurs(tab, 'Tiếp tục')
  await clickOn(tab, { selector: '.checks input' })
  await waitToSee(tab, { selector: '.checks input:checked' })
  await tab.press(' ')
  await waitToSee(tab, { selector: '.checks input:not(:checked)' })
  await clickOn(tab, { selector: '.checks span' })
  await waitToSee(tab, { selector: '.checks input:checked' })
  expect(await heardBy(tab)).toEqual([])
})
