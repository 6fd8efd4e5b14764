import { createRoot } from 'react-dom/client'
import { createTourSearch } from '#catalog/search-tours.ts'
import { createWordSearch } from '#catalog/search-words.ts'
import '#components/popup/popup.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { officialJudge } from '#catalog/official-hosts.ts'
import { Popup } from '#components/popup/Popup.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'
import { browser } from '#platform/browser.ts'
import { addressOf } from '#platform/open-page.ts'
import { practiceOrigin, practiceTarget } from '#platform/practice-origin.ts'
import { besideOpener } from '#platform/side-panel.ts'
import type { Request, RequestOf } from '#schema/message.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
/** The tab in front; opened as a page of its own, the popup is told by `?tab=ID` which tab it is about. */
const named = new URLSearchParams(location.search).get('tab')
const [active] = await browser.tabs.query({ active: true, currentWindow: true })
const tab = named === null ? (active?.id ?? -1) : Number(named)

const beside = besideOpener(tab)
/** Judged here: no address goes to the background or anywhere else. */
const host = await addressOf(tab).then((it) => (it === null ? null : officialJudge(practiceOrigin)(it)))

/** Does something and closes, or says that it did not work. */
async function act<T extends Request['type']>(request: RequestOf<T>, close = true): Promise<void> {
  try {
    await ask(request)
    close ? window.close() : await draw(false)
  } catch {
    await draw(true)
  }
}

async function draw(failed: boolean): Promise<void> {
  const [here, { faults, state }] = await Promise.all([ask({ type: 'look', tab }), ask({ type: 'see-sending' })])
  applyLook(document.documentElement, here.settings)
  root.render(
    <Popup
      {...{ search: createTourSearch(here.all), searchWords: createWordSearch(here.words), host, here, failed }}
      page={{ known: here.pageName !== null, practice: here.practice }}
      stuck={faults.length > 0 || state.trouble === 'not-allowed' || !['person', null].includes(state.held)}
      onStart={(tour) => act({ type: 'start-tour', tour: tour.key, mode: here.practice ? 'practise' : 'real', tab })}
      onPractise={(tour) => act({ type: 'open-page', page: 'practice', ...practiceTarget(tour) })}
      onContinue={(attempt) => act({ type: 'continue-tour', attempt, tab })}
      onBeside={beside && (() => void beside().then((opened) => (opened ? window.close() : draw(true))))}
      onWatch={({ key: tour }) => act({ type: 'open-page', page: 'practice', tour, mode: 'watch', tab })}
      onPapers={(tour) => act({ type: 'open-page', page: 'prepare', tour: tour.key })}
      onOpen={(page) => act({ type: 'open-page', page, tab })}
      onAsk={act}
      onSettings={(settings) => act({ type: 'save-settings', settings, tab }, false)}
    />,
  )
}

await draw(false)
