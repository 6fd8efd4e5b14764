import { LEARNER } from '../portals/formio/learner.ts'
import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { playTour } from '../support/play-tour.ts'
import { readKept } from '../support/read-log.ts'
import { samplePaper } from '../support/sample-paper.ts'
import { startTour } from '../support/start-tour.ts'
import { expect, test } from './fixture.ts'

const TITLE = 'Đăng ký khai sinh trên cổng dùng Form.io (bài kiểm thử)'

test('the background is killed at every step: the tour ends as usual, no event is lost or doubled', async ({
  learner,
  practice,
}) => {
  test.setTimeout(120_000)
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await startTour(tab, TITLE)
  const acts = LEARNER.map((it) => ('attach' in it ? { ...it, attach: samplePaper() } : it))
  let killed = 0
  const { steps } = await playTour({
    learner,
    tab,
    acts,
    async onStep() {
      await learner.stopBackground()
      killed += 1
    },
  })
  expect(killed).toBe(steps.length)
  const { events } = await readKept(learner)
  expect(events.map((it) => it.seq)).toEqual(events.map((_, n) => n))
  expect(new Set(events.map((it) => it.id)).size).toBe(events.length)
  const shown = events.filter((it) => it.type === 'step-shown').map((it) => it.step)
  expect(shown).toEqual(expect.arrayContaining(steps))
  const ended = events.filter((it) => it.type === 'step-ended' && it.outcome !== 'not-needed').map((it) => it.step)
  expect(ended).toEqual([...new Set(ended)])
  expect(ended).toEqual(expect.arrayContaining(steps))
  expect(events.at(-1)?.type).toBe('tour-finished')
})
