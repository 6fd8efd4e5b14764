import type { TestInfo } from '@playwright/test'
import { findCutText } from '../support/find-cut-text.ts'
import { findFaults } from '../support/find-faults.ts'
import { waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** One of a list on the page, as a hand would choose it. */
async function choose(tab: Tab, id: string, value: string): Promise<void> {
  await tab.evaluate(
    ([name, to]) => {
      const list = document.querySelector<HTMLSelectElement>(`#${name}`)
      if (!list || list.value === to) return
      list.value = to
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [id, value] as const,
  )
}

/** Until two looks in a row see the same: each sample is drawn by itself, in its own time. */
async function settle(tab: Tab): Promise<void> {
  let last = ''
  await waitUntil(async () => {
    const now = await tab.evaluate(() => {
      const roots = [...document.querySelectorAll('figure div')].map((it) => it.shadowRoot?.textContent)
      return `${document.documentElement.scrollHeight} ${document.body.textContent} ${roots.join()}`
    })
    const before = last
    last = now
    return now === before
  }, 'the samples to be drawn')
}

/** For people to look at: never compared with anything. */
async function keepPicture(tab: Tab, info: TestInfo, name: string): Promise<void> {
  const height = await tab.evaluate(() => document.documentElement.scrollHeight)
  await tab.setViewport(1366, Math.min(height, 9000))
  await tab.screenshot(info.outputPath(`${name}.png`) as `${string}.png`)
}

/** What has lost its edge, or the sign that it is pressed, where the system's colours have taken the place of ours. */
const lostEdges = (tab: Tab) =>
  tab.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('figure div')].flatMap((it) => it.shadowRoot ?? [])]
    const edged =
      '.button.main,.button.plain,input[placeholder],select,.panel,.chip,.host-line,.note,.warn,.own,.panel progress'
    const bare = roots
      .flatMap((it) => [...it.querySelectorAll(edged)])
      .filter((it) => ['Top', 'Left'].every((side) => getComputedStyle(it)[`border${side as 'Top'}Width`] === '0px'))
    const pressed = roots
      .flatMap((it) => [...it.querySelectorAll('.button.plain')])
      .map((it) => [it.ariaPressed === 'true', getComputedStyle(it).backgroundColor] as const)
    const plain = new Set(pressed.filter(([on]) => !on).map(([, colour]) => colour))
    return {
      forced: matchMedia('(forced-colors: active)').matches,
      bare: bare.map((it) => it.className || it.tagName),
      unpressed: pressed.filter(([on, colour]) => on && plain.has(colour)).length,
    }
  })

/** A page with each fault there is, and beside each what looks like one and is none. */
const BROKEN = `
  <p style="font-size: 16px; width: 60px; white-space: nowrap">tràn khỏi ô của mình</p>
  <h2 style="font-size: 16px; width: 60px; overflow-wrap: anywhere">nghiêngngả</h2>
  <select style="font-size: 16px; width: 60px"><option>một lựa chọn dài</select>
  <select><option>một lựa chọn vừa</select>
  <p style="width: 60px; overflow: hidden; white-space: nowrap">cắt ngang chữ này</p>
  <p style="height: 10px; overflow: hidden">cắt dọc chữ này</p>
  <p style="position: absolute; left: 290px; width: 200px; top: 300px">ra ngoài cửa sổ</p>
  <div style="position: relative; height: 60px"><p style="position: absolute; top: 0">dưới</p><p style="position: absolute; top: 4px">trên</p></div>
  <button style="width: 60px; white-space: nowrap; overflow: hidden">Nút quá hẹp này</button>
  <input placeholder="một ví dụ rất dài" style="width: 60px">
  <p style="width: 60px; overflow: auto; white-space: nowrap">cuộn ngang được</p>
  <p style="position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden">chỉ để nghe</p>
  <p style="line-height: 1.1">hai dòng<br>sát nhau</p>`

test('every part of the interface, in every theme, language and text size: axe finds nothing, no word is cut', async ({
  learner,
}, info) => {
  const tab = await learner.openExtensionPage('options.html#thanh-phan')
  await waitToSee(tab, { selector: '.cards figure' })
  for (const language of ['vi', 'en']) {
    await choose(tab, 'language', language)
    await waitInPage(tab, (it) => document.documentElement.lang === it, { argument: language })
    for (const size of ['100', '200']) {
      await choose(tab, 'size', size)
      await settle(tab)
      for (const width of [320, 768, 1366]) {
        await tab.setViewport(width, 768)
        expect.soft(await findCutText(tab), `${language}, ${size} %, ${width} px`).toEqual([])
      }
      await keepPicture(tab, info, `gallery-${language}-${size}`)
    }
  }
  // In every theme at once, so what is named once on a page stands here thrice.
  expect.soft(await findFaults(tab, { but: ['landmark-unique'] })).toEqual([])
  await tab.forceColours(true)
  await waitInPage(tab, () => matchMedia('(forced-colors: active)').matches)
  expect.soft(await lostEdges(tab)).toEqual({ forced: true, bare: [], unpressed: 0 })
  expect.soft(await findCutText(tab), 'forced colours').toEqual([])
  await keepPicture(tab, info, 'gallery-forced')
  await tab.forceColours(false)

  await tab.setViewport(320, 640)
  await tab.evaluate((html) => {
    document.body.innerHTML = html
  }, BROKEN)
  expect((await findCutText(tab)).map((it) => it.replace(/ \d.*/, ''))).toEqual([
    'out of its box: tràn khỏi ô của mình',
    'broken: nghiêngngả',
    'cut: choice một lựa chọn dài',
    'cut: cắt ngang chữ này',
    'cut: cắt dọc chữ này',
    'outside: ra ngoài cửa sổ',
    'cut: Nút quá hẹp này',
    ...(learner.browser === 'chromium' ? ['cut: placeholder một ví dụ rất dài'] : []),
    'sideways: the page is',
    'over each other: dưới | trên',
  ])
})
