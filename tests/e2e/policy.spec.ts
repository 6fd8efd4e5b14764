import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startLrs } from '../../scripts/start-lrs.ts'
import { FOUR } from '../support/four-steps.ts'
import { launchLearner } from '../support/launch-learner.ts'
import type { Learner } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const ID = 'dan-loi@dan-loi.example'

test.skip(({ learnerBrowser }) => learnerBrowser !== 'firefox', 'Chromium reads policies of the whole machine alone')

/** A Firefox whose administrator has laid a managed storage manifest for the extension, as docs/lrs.md describes it. */
async function underPolicy(data: object, use: (learner: Learner) => Promise<void>) {
  const home = await mkdtemp(join(tmpdir(), 'dan-loi-home-'))
  const folder = join(home, '.mozilla/managed-storage')
  await mkdir(folder, { recursive: true })
  const manifest = { name: ID, description: 'Dẫn Lối', type: 'storage', data }
  await writeFile(join(folder, `${ID}.json`), JSON.stringify(manifest))
  const extensionDir = resolve(import.meta.dirname, '../../.output/firefox-mv3-test')
  const learner = await launchLearner('firefox', { extensionDir, home })
  try {
    await use(learner)
  } finally {
    await learner.close()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

test('a store that the administrator named gets the results, step by step, and cannot be changed on the page', async ({
  practice,
}) => {
  const lrs = await startLrs()
  const policy = {
    ...{ lrsEndpoint: lrs.endpoint, lrsKey: lrs.key, lrsSecret: lrs.secret },
    ...{ sendLevel: 'steps', actorHomePage: 'https://hrm.example.vn' },
  }
  try {
    await underPolicy(policy, async (learner) => {
      const options = await learner.openExtensionPage('options.html')
      await waitInPage(options, () => document.body.textContent.includes('do người quản trị máy đặt'))
      expect(await options.evaluate(() => document.querySelector('form'))).toBeNull()
      const tab = await learner.open(practice.url('man-hinh', '/index.html'))
      await startTour(tab, FOUR)
      await waitUntil(async () => (await readCard(tab))?.step === 'sang-hai', 'the card')
      await pressOurs(tab, 'Rời bài')
      await pressOurs(tab, 'Rời hẳn')
      const stored = await waitUntil(async () => {
        const all = await lrs.statements()
        return all.length >= 2 && all
      }, 'two statements')
      expect(stored.map((it) => it.verb.id.split('/').at(-1))).toEqual(['initialized', 'terminated'])
      expect(stored[0]?.actor).toMatchObject({ account: { homePage: 'https://hrm.example.vn' } })
      expect(JSON.stringify((await readKept(learner)).local)).not.toContain(lrs.secret)
    })
  } finally {
    await lrs.close()
  }
})

test('a policy with a fault sends nothing, and says what is wrong', async () => {
  await underPolicy({ lrsEndpoint: 'http://lrs.example.vn/xapi', lrsKey: 'a', lrsSecret: 'b' }, async (learner) => {
    const options = await learner.openExtensionPage('options.html')
    await waitInPage(options, () =>
      /Cài đặt của người quản trị có chỗ sai.+lrsEndpoint.+https/.test(document.body.textContent),
    )
  })
})
