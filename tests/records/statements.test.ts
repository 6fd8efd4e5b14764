import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFreeze } from '#learning/freeze-statements.ts'
import { AT_EASE } from '#learning/outbox.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { TourEvent } from '#schema/event.ts'
import { HOME_PAGE } from '#schema/lrs.ts'
import { type Statement, statement } from '#schema/statement.ts'
import { type RunningLrs, startLrs } from '../../scripts/start-lrs.ts'
import { packs } from '../packs/all-packs.ts'
import { createLearner } from './create-learner.ts'
import { validate } from './validate.ts'

let lrs: RunningLrs

beforeAll(async () => {
  lrs = await startLrs()
})
afterAll(() => lrs.close())

/** Every tour there is, gone through in every way there is, at both levels. */
function everyStatement(): Statement[] {
  return packs.flatMap((pack) =>
    pack.tours.flatMap((tour) =>
      (['practise', 'real'] as const).flatMap((mode) =>
        (['tour', 'steps'] as const).flatMap((level) => {
          const about = { portal: pack.portal.id, tour: tour.id, version: tour.version, mode, attempt: randomUUID() }
          let seq = 0
          const event = (type: TourEvent['type'], more: Partial<TourEvent> = {}): TourEvent => {
            const at = new Date(Date.UTC(2026, 0, 5, 8, 0, seq, 123)).toISOString()
            return { id: randomUUID(), type, at, seq: seq++, ...about, ...more }
          }
          const outcomes = ['done', 'already', 'said', 'passed', 'skipped', 'not-needed'] as const
          const events = [
            event('tour-started'),
            ...tour.steps.flatMap((step, at) => [
              event('step-shown', { step: step.id }),
              event('help-asked', { step: step.id }),
              event('step-ended', { step: step.id, outcome: outcomes[at % outcomes.length]! }),
            ]),
            ...(['tour-paused', 'tour-resumed', 'tour-finished', 'tour-restarted', 'tour-left'] as const).map((it) =>
              event(it),
            ),
          ]
          const words = {
            title: { vi: tour.title, en: tour.title },
            competences: tour.competences ?? [],
            steps: tour.steps.map((it) => it.id),
          }
          const newId = () => randomUUID() as string
          const freeze = createFreeze({
            level,
            homePage: HOME_PAGE,
            words,
            now: new Date().toISOString(),
            newId,
            notBefore: 0,
          })
          return freeze(events, events, null).frozen.map((it) => JSON.parse(it.json) as Statement)
        }),
      ),
    ),
  )
}

test('every statement of every tour is one to the validator, and of our own closed shape', async () => {
  const all = everyStatement()
  expect(all.length).toBeGreaterThan(100)
  const faults = await validate(all)
  expect(faults).toHaveLength(all.length)
  expect(faults.flat()).toEqual([])
  for (const it of all) expect(statement.safeParse(it).error?.issues ?? []).toEqual([])
})

test('the validator sees what is wrong', async () => {
  const [good] = everyStatement()
  const [found, none] = await validate([{ ...good, result: { duration: '12 giây' } }, good])
  expect(found).toHaveLength(1)
  expect(none).toEqual([])
})

test('a compact statement of the longest tour is small', () => {
  const compact = everyStatement().filter((it) => it.verb.id.endsWith('completed') && !/steps/.test(it.object.id))
  const sizes = compact.map((it) => Buffer.byteLength(JSON.stringify(it)))
  console.log(`compact statements: ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes`)
  expect(Math.max(...sizes)).toBeLessThan(5000)
})

test('step by step, a store has the whole story in order, and each attempt under one registration', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint, level: 'steps' })
  await learner.finishTour()
  await learner.leaveTour()
  await learner.waitHours(1)
  const stored = await lrs.statements()
  const story = stored
    .sort((a, b) => String(a.timestamp).localeCompare(String(b.timestamp)))
    .map((it) => `${it.verb.id.split('/').at(-1)} ${it.object.id.split('/tours/')[1]}`)
  expect(story).toEqual([
    'initialized mau/tra-cuu/practice',
    'completed mau/tra-cuu/steps/chao',
    'completed mau/tra-cuu/steps/bam',
    'completed mau/tra-cuu/steps/doc',
    'completed mau/tra-cuu/practice',
    'initialized mau/tra-cuu',
    'terminated mau/tra-cuu',
  ])
  const contexts = stored.map((it) => it.context as { registration: string })
  expect(new Set(contexts.map((it) => it.registration)).size).toBe(1)
  expect(new Set(stored.map((it) => JSON.stringify(it.actor))).size).toBe(1)
  // What was sent is what lies here, to the letter.
  const made = await learner.made()
  for (const it of made) expect(stored.find((one) => one.id === it.id)).toMatchObject(JSON.parse(it.json))
})

test('what a person deletes from the log is not sent afterwards, and who learns next is somebody else', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  const { sender, disk } = learner.parts
  await sender.hold(true)
  await learner.finishTour()
  const attempt = await learner.leaveTour()
  const [first] = await learner.made()
  await disk.deleteAttempt(attempt)
  expect((await learner.made()).map((it) => it.id)).toEqual([first?.id])
  expect((await learner.look()).counts).toEqual({ waiting: 1, sent: 0, refused: 0 })
  await disk.deleteEverything()
  expect(await learner.made()).toEqual([])
  await learner.finishTour()
  await sender.hold(false)
  await learner.waitHours(1)
  const [second] = await learner.made()
  const actor = (it: { json: string } | undefined) => JSON.parse(it?.json ?? '{}').actor.account.name
  expect(actor(second)).not.toBe(actor(first))
  expect((await lrs.statements()).map((it) => it.id)).not.toContain(first?.id)
})

test('no store, no statement: what happened before one was named is never sent', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  const store = learner.world.lrs
  learner.world.lrs = null
  expect(await learner.finishTour()).toBe(true)
  learner.world.lrs = store
  await learner.parts.sender.changed()
  await learner.waitHours(1)
  expect(await learner.made()).toEqual([])
  expect(learner.world.posts).toEqual([])
})

test('without the permission of the person nothing is sent, and it says so', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  learner.world.allowed = false
  await learner.finishTour()
  await learner.waitHours(24)
  expect((await learner.look()).state.trouble).toBe('not-allowed')
  expect(learner.world.posts).toEqual([])
  learner.world.allowed = true
  await learner.parts.sender.changed()
  expect((await learner.look()).counts.sent).toBe(1)
})

test('with a jitter of an hour nothing goes before its random time', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint, jitterMinutes: 60 })
  await learner.finishTour()
  const ended = learner.world.now
  await learner.waitHours(2)
  expect(learner.world.posts.map((it) => it.at - ended)).toEqual([30 * 60_000])
})

test('stopped by the person while a POST is on its way, it stays stopped', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  const { sender } = learner.parts
  await sender.hold(true)
  for (let n = 0; n < 70; n++) await learner.finishTour()
  let stopping: Promise<void> | undefined
  learner.world.fetch = async (...how) => {
    stopping ??= sender.hold(true)
    await stopping
    return fetch(...how)
  }
  await sender.hold(false)
  await learner.waitHours(2)
  const { counts, state } = await learner.look()
  expect(state.held).toBe('person')
  expect(counts).toEqual({ waiting: 20, sent: 50, refused: 0 })
})

test('an answer to a key that was replaced meanwhile says nothing of the new one', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint, secret: 'cũ' })
  const { sender } = learner.parts
  learner.world.fetch = async (...how) => {
    const answered = await fetch(...how)
    learner.world.fetch = fetch
    learner.world.lrs = { ...learner.world.lrs!, secret: lrs.secret }
    void sender.changed()
    return answered
  }
  await learner.finishTour()
  await learner.waitHours(1)
  const { counts, state } = await learner.look()
  expect(learner.world.posts.map((it) => it.status)).toEqual([401, 200])
  expect([counts.sent, state.held]).toEqual([1, null])
})

test('an answer that is written down twice counts once', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  const { outbox } = learner.parts.disk
  await learner.parts.sender.hold(true)
  await learner.finishTour()
  await learner.finishTour()
  const rows = await outbox.waiting(50)
  await outbox.settle(rows.slice(0, 1), [], AT_EASE)
  await outbox.settle(rows.slice(0, 1), [], AT_EASE)
  expect((await learner.look()).counts).toEqual({ waiting: 1, sent: 1, refused: 0 })
  // Nor does what was deleted on its way come back.
  await learner.parts.disk.deleteEverything()
  await outbox.settle(rows.slice(1), [], AT_EASE)
  expect((await learner.look()).counts).toEqual({ waiting: 0, sent: 0, refused: 0 })
  expect(await learner.made()).toEqual([])
})

test('an event that is in the log already makes no second statement', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  await learner.parts.sender.hold(true)
  const attempt = await learner.leaveTour()
  const { disk } = learner.parts
  const [session, { events }] = [await disk.load(attempt), readableEvents(await disk.events())]
  await disk.commit(session!, events)
  expect(await learner.made()).toHaveLength(1)
  expect((await learner.look()).counts.waiting).toBe(1)
})

test('when the browser’s storage fails for a while, sending comes back by itself', async () => {
  const learner = createLearner({ endpoint: lrs.endpoint })
  await learner.parts.sender.hold(true)
  await learner.finishTour()
  learner.world.broken = true
  await learner.parts.sender.hold(false)
  await learner.parts.sender.wake()
  expect(learner.world.alarmAt).toBe(learner.world.now + 60_000)
  learner.world.broken = false
  await learner.waitHours(1)
  expect((await learner.look()).counts.sent).toBe(1)
})
