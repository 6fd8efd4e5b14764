import { startFour } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** Says words one by one, when told to: the machine of the tests has no voice. */
interface Speaker {
  sayWord(nth: number): string
  end(): void
}

/** Gives a page of ours a Vietnamese voice. */
function giveVoice(): void {
  const voice = { lang: 'vi-VN', localService: true, voiceURI: 'thu', name: 'Giọng thử', default: true }
  // The browser takes voices of its own only.
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {} })
  speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice]
  speechSynthesis.speak = (said) => {
    const words = [...said.text.matchAll(/\S+/g)]
    const speaker: Speaker = {
      sayWord(nth) {
        const { 0: word, index } = words[nth] ?? { 0: '', index: 0 }
        said.onboundary?.({ charIndex: index, charLength: word.length } as SpeechSynthesisEvent)
        return word
      },
      end: () => said.onend?.({} as SpeechSynthesisEvent),
    }
    Object.assign(window, { speaker })
  }
}

test('a machine without a Vietnamese voice is said to have none, and the tour goes on; with one each word is marked as it is spoken', async ({
  learner,
  practice,
}, info) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitToSee(tab, { selector: '.at-corner' })
  await startFour(tab)
  // These browsers have no voices of their own: with one, this would read.
  expect(await tab.evaluate(() => speechSynthesis.getVoices().filter((it) => it.lang.startsWith('vi')).length)).toBe(0)
  await pressOurs(tab, 'Đọc to')
  await waitUntil(async () => (await readCard(tab))?.text.includes('chưa có giọng đọc'), 'the card to say so')
  expect((await readCard(tab))?.step).toBe('sang-hai')

  const popup = await openPopup(learner, tab)
  const panel = await learner.openExtensionPage(`sidepanel.html${new URL(await popup.url()).search}`)
  await waitToSee(panel, { selector: 'li.now' })
  await panel.evaluate(giveVoice)
  await clickOn(panel, { selector: '.button.sign' })
  await waitInPage(panel, () => 'speaker' in window)
  for (const nth of [0, 1, 2]) {
    const word = await panel.evaluate((at) => (window as unknown as { speaker: Speaker }).speaker.sayWord(at), nth)
    await waitInPage(panel, (it) => document.querySelector('mark')?.textContent === it, { argument: word })
  }
  await panel.screenshot(info.outputPath('doc-to.png') as `${string}.png`)
  await panel.evaluate(() => (window as unknown as { speaker: Speaker }).speaker.end())
  await waitInPage(panel, () => document.querySelector('mark') === null)
})
