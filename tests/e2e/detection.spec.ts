import { FOUR } from '../support/four-steps.ts'
import { clickOn, sees, waitToSee } from '../support/gestures.ts'
import { hearMessages, ofType } from '../support/hear-messages.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** Page ids that frames told the background, in order. */
const pagesIn = (heard: string[]) => ofType(heard, 'see').map((it) => it.page)

test('a page that becomes another by script, history or hash is found out each time', async ({ learner, practice }) => {
  const heard = await hearMessages(learner)
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  const becomes = (page: string) =>
    waitUntil(async () => pagesIn(await heard()).at(-1) === `man-hinh-thu/${page}`, `the page to be known as ${page}`)
  await becomes('ba-buoc#mot')
  await tab.evaluate(() => history.pushState(null, '', '/khac.html'))
  await becomes('khac')
  await tab.evaluate(() => history.back())
  await becomes('ba-buoc#mot')
  await tab.evaluate(() => history.forward())
  await becomes('khac')
  await tab.evaluate(() => history.replaceState(null, '', '/index.html'))
  await becomes('ba-buoc#mot')
  await tab.goto(practice.url('man-hinh', '/neo.html'))
  await becomes('neo#dau')
  await tab.evaluate(() => {
    location.hash = '#cuoi'
  })
  await becomes('neo#cuoi')
  await tab.evaluate(() => history.back())
  await becomes('neo#dau')
})

test('a wizard that shows its next screen at the same address is found out, and the tour goes along', async ({
  learner,
  practice,
}) => {
  const heard = await hearMessages(learner)
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startTour(tab, FOUR)
  await waitUntil(async () => (await readCard(tab))?.step === 'sang-hai', 'the first step')
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await waitUntil(async () => (await readCard(tab))?.step === 'bo-qua-duoc', 'the second step')
  await pressOurs(tab, 'Tiếp tục')
  await clickOn(tab, { selector: 'button', text: 'Sang bước ba' })
  await waitUntil(async () => (await readCard(tab))?.step === 'doc-ket-qua', 'the last step')
  // Before the first heading has come the page is known without its screen.
  const screens = pagesIn(await heard()).filter((it) => `${it}`.includes('#'))
  expect([...new Set(screens)]).toEqual(['mot', 'hai', 'ba'].map((it) => `man-hinh-thu/ba-buoc#${it}`))
})

test('a page that returns from the back/forward cache has its card back at the right step', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startTour(tab, FOUR)
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await waitUntil(async () => (await readCard(tab))?.step === 'bo-qua-duoc', 'the second step')
  await tab.evaluate(() => {
    Object.assign(window, { asItWas: true })
  })
  await clickOn(tab, { selector: '#ra-ngoai' })
  await waitUntil(
    async () => (await readCard(tab))?.situation === 'astray',
    'the card to say that this is another page',
  )
  await tab.evaluate(() => history.back())
  await waitInPage(tab, () => location.pathname === '/index.html')
  // The wizard stands at its second screen, so this document was kept and not loaded anew.
  expect(await tab.evaluate(() => 'asItWas' in window)).toBe(true)
  await waitUntil(async () => {
    const card = await readCard(tab)
    return card?.situation === 'guiding' && card.step === 'bo-qua-duoc'
  }, 'the card at the second step')
  await pressOurs(tab, 'Tiếp tục')
  await clickOn(tab, { selector: 'button', text: 'Sang bước ba' })
  await waitUntil(async () => (await readCard(tab))?.step === 'doc-ket-qua', 'the tour to go on')
})

test('on a page that no pack says anything about there is no trace of us, and whatever happens there is not heard', async ({
  learner,
  practice,
}) => {
  const heard = await hearMessages(learner)
  const tab = await learner.open(practice.url('trang-la'))
  await waitUntil(async () => ofType(await heard(), 'arrive').length === 1, 'the one question')
  await tab.evaluate(async () => {
    for (let count = 0; count < 30; count++) {
      document.body.append(document.createElement('section'))
      history.pushState(null, '', `/?lan=${count}`)
      await new Promise((done) => setTimeout(done, 20))
    }
    location.hash = '#neo'
  })
  await clickOn(tab, { selector: 'h2' })
  // Whatever had been on its way has come once a page that is watched, opened later, is known.
  const known = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitToSee(known, { selector: '.at-corner' })
  await tab.front()
  await known.front()
  expect(await sees(tab, { selector: '.guide' })).toBe(false)
  expect(await tab.evaluate(() => document.querySelector('[popover]'))).toBeNull()
  const said = (await heard()).map((it) => JSON.parse(it) as { type: string })
  expect(said.filter((it) => it.type === 'arrive')).toHaveLength(2)
  expect(pagesIn(await heard())).not.toContain(null)
})
