import { LEARNER } from '../portals/formio/learner.ts'
import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { playTour } from '../support/play-tour.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { samplePaper } from '../support/sample-paper.ts'
import { setSettings } from '../support/set-settings.ts'
import { startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a tour over a page rendered by Form.io is followed to its end', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await startTour(tab, 'Đăng ký khai sinh trên cổng dùng Form.io (bài kiểm thử)')
  const acts = LEARNER.map((it) => ('attach' in it ? { ...it, attach: samplePaper() } : it))
  const { steps } = await playTour({ learner, tab, acts })
  expect(steps).toContain('dinh-kem')
  // Whatever changes meanwhile, the last card stays until it is put away.
  await setSettings(learner, { language: 'en' })
  await tab.front()
  await waitToSee(tab, { selector: '.guide .button', text: 'Close' })
  expect((await readCard(tab))?.situation).toBe('finished')
  await clickOn(tab, { selector: '.guide .button', text: 'Close' })
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  const { events } = await readKept(learner)
  expect(events.at(0)?.type).toBe('tour-started')
  expect(events.filter((it) => it.type === 'tour-finished')).toHaveLength(1)
  expect(events.map((it) => it.seq)).toEqual(events.map((_, n) => n))
})
