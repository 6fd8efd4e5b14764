import { strFromU8, unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import type { LessonHost } from '#publish/packages/lesson-host.d.ts'
import { createFileSay } from '#publish/words/file-words.ts'

const say = createFileSay('vi')

/** What the page of a package shows and lets somebody press. */
export interface OpenPackage {
  window: Window
  shown(): string
  /** What stands above every screen. */
  header(): string
  press(words: string): void
  /** Goes on until the screen has these words. */
  goTo(words: string): void
  /** Chooses an answer by its place and sends it off. */
  answer(place: number): void
  /** ms that pass without anything being done. */
  wait(ms: number): void
  host(): LessonHost | undefined
  /** Closes the page, as a platform does that goes on to another. */
  close(): void
}

/** Each opening is a day after the one before. */
let day = 5
const later = () => Date.UTC(2026, 0, day++)

/** Opens the page of a package as a browser would, with whatever the platform has put around it. */
export async function openPackage(
  bytes: Uint8Array,
  around: Record<string, unknown> = {},
  url = 'https://lms.example/course/index.html',
): Promise<OpenPackage> {
  const page = strFromU8(unzipSync(bytes)['index.html'] ?? new Uint8Array())
  const window = new Window({
    url,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  })
  for (const [name, value] of Object.entries(around))
    Object.defineProperty(window, name, { value, configurable: true, writable: true })
  let now = later()
  ;(window as unknown as { Date: DateConstructor }).Date.now = () => now
  window.document.write(page)
  await settle()
  const screen = () => window.document.querySelector('.screen.now')
  const press = (words: string) => {
    const button = [...window.document.querySelectorAll('button')].find(
      (it) => it.textContent === words && (!it.closest('.screen') || it.closest('.now')),
    )
    if (!button) throw new Error(`no button “${words}” on: ${screen()?.textContent}`)
    button.click()
  }
  const tab: OpenPackage = {
    window,
    shown: () => screen()?.textContent ?? '',
    header: () => window.document.querySelector('header')?.textContent ?? '',
    press,
    goTo(words) {
      for (let left = 50; !tab.shown().includes(words); left -= 1) {
        if (left === 0) throw new Error(`“${words}” never came`)
        press(say('next'))
      }
    },
    answer(place) {
      const radios = window.document.querySelectorAll('.now input[type=radio]')
      ;(radios[place] as unknown as HTMLInputElement | undefined)?.click()
      press(say('answer'))
    },
    host: () => (window as unknown as { lessonHost?: LessonHost }).lessonHost,
    wait(ms) {
      now += ms
    },
    close() {
      window.dispatchEvent(new window.Event('pagehide'))
    },
  }
  return tab
}

/** Goes through all screens and answers the questions by the places of the answers. */
export function answerAll(tab: Pick<OpenPackage, 'goTo' | 'answer'>, places: readonly number[]): void {
  for (const [at, place] of places.entries()) {
    tab.goTo(`câu ${at + 1} trên`)
    tab.answer(place)
  }
  tab.goTo('Hết bài')
}

/** Whatever is under way and asks no clock comes to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((done) => setImmediate(done))
}
