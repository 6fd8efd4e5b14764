import { resolve } from 'node:path'
import { launchLearner } from '../support/launch-learner.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('in what ships somebody new is shown the first steps, and the guide is there on its own practice portal, behind a root that no page can look into', async ({
  learnerBrowser,
  practice,
}) => {
  const folder = learnerBrowser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  const learner = await launchLearner(learnerBrowser, {
    extensionDir: resolve(import.meta.dirname, '../../.output', folder),
  })
  try {
    await waitUntil(
      async () => (await learner.addresses()).some((it) => it.endsWith('/welcome.html')),
      'the first steps, as it has just been installed',
    )
    const tab = await learner.openExtensionPage('practice/dvcqg/index.html')
    await waitInPage(tab, () => document.querySelector('html > div[popover=manual]:popover-open') !== null)
    expect(await tab.evaluate(() => [...document.querySelectorAll('*')].filter((it) => it.shadowRoot).length)).toBe(0)
    // Local origins are nothing to it: there it does not run at all.
    const local = await learner.open(practice.url('dvcqg', '/index.html'))
    await waitInPage(local, () => document.querySelector('h1') !== null)
    expect(await local.evaluate(() => document.querySelector('html > div[popover]'))).toBeNull()
  } finally {
    await learner.close()
  }
})
