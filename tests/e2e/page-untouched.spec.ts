import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour, waitForLauncher } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** Every element of the page with its attributes, and the page's own globals. */
function picture(tab: Tab) {
  return tab.evaluate(() => {
    const ours = (it: Element) =>
      it.shadowRoot?.querySelector('.guide,.marker,.paint') !== undefined && it.shadowRoot !== null
    const elements = [...document.querySelectorAll('*')]
      .filter((it) => !ours(it))
      .map((it) => `${it.tagName} ${[...it.attributes].map((a) => `${a.name}=${a.value}`).join(' ')}`)
    return { elements, globals: Object.getOwnPropertyNames(window).sort() }
  })
}

test('after a tour the page’s own attributes and globals are as they were', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635'))
  await waitForLauncher(tab)
  const before = await picture(tab)
  expect(before.elements.length).toBeGreaterThan(30)
  await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
  const first = await waitUntil(async () => {
    const card = await readCard(tab)
    return card?.ring ? card.step : null
  }, 'the light on a target')
  await pressOurs(tab, 'Tạm dừng')
  await pressOurs(tab, 'Học tiếp')
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitUntil(async () => (await readCard(tab))?.step !== first, 'the next step')
  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Rời hẳn')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  const after = await picture(tab)
  expect(after.globals).toEqual(before.globals)
  expect(after.elements).toEqual(before.elements)
})
