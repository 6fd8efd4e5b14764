import type { Settings } from '../../src/schema/settings.ts'
import type { Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

/** Until what lies over the page has these settings, and two looks in a row see it in the same place. */
export async function guideAtRest(
  tab: Tab,
  { textSize, language }: Pick<Settings, 'textSize' | 'language'>,
): Promise<void> {
  let last = ''
  await waitUntil(async () => {
    const now = await tab.evaluate(() => {
      const host = [...document.querySelectorAll('html > div')].find((it) => it.shadowRoot?.querySelector('.guide'))
      const guide = host?.shadowRoot?.querySelector<HTMLElement>('.guide')
      const boxes = [...(guide?.querySelectorAll('.panel,.chip') ?? [])].map((it) =>
        JSON.stringify(it.getBoundingClientRect()),
      )
      return `${guide?.lang} ${guide?.style.fontSize} ${boxes.join()} ${guide?.textContent}`
    })
    const before = last
    last = now
    return now === before && now.startsWith(`${language} ${(18 * textSize) / 100}px`)
  }, `the guide at ${textSize} % in ${language}`)
}
