import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFreeze } from '#learning/freeze-statements.ts'
import { makesStatement, toStatements } from '#learning/to-statements.ts'
import { EVENT_TYPES, OUTCOMES, type TourEvent } from '#schema/event.ts'
import { EXTENSIONS, statement, VERBS } from '#schema/statement.ts'
import { finishedTour, newUuid, SETTING } from './sample-tour-events.ts'

const setting = { ...SETTING, account: newUuid(), registration: newUuid() }
const of = (events: TourEvent[], more: Partial<typeof setting> = {}) =>
  toStatements(events, events, { ...setting, ...more })
const said = (all: ReturnType<typeof of>) => all.map((it) => it.verb.id.split('/').at(-1))

test('a tour that was finished is one statement, with time, steps and help, and nothing of success', () => {
  const [only, ...more] = of(finishedTour())
  expect(more).toEqual([])
  expect(only).toMatchObject({
    actor: { account: { homePage: 'https://hrm.example.vn', name: setting.account } },
    verb: { id: VERBS.completed },
    object: {
      id: 'https://dan-loi.example/xapi/tours/dvcqg/khai-sinh',
      definition: { type: 'http://adlnet.gov/expapi/activities/performance', name: { 'vi-VN': 'Đăng ký khai sinh' } },
    },
    context: { registration: setting.registration, revision: '3' },
    timestamp: '2026-01-01T08:00:12.000Z',
  })
  expect(only?.result).toEqual({
    completion: true,
    duration: 'PT12.00S',
    extensions: {
      [EXTENSIONS.progress]: 100,
      [EXTENSIONS.steps]: [
        { id: 'mot', ms: 4000, o: 'done' },
        { id: 'hai', ms: 2000, o: 'skipped' },
        { id: 'ba', o: 'not-needed' },
      ],
      [EXTENSIONS.helped]: 1,
    },
  })
})

test('one that was left is terminated, as far as it came', () => {
  const events = finishedTour().slice(0, 4)
  const [left] = of([...events, { ...events[3]!, id: 'roi', type: 'tour-left', seq: 4 }])
  expect(left).toMatchObject({ verb: { id: VERBS.terminated }, result: { completion: false } })
  expect(left?.result?.extensions?.[EXTENSIONS.progress]).toBe(33)
})

test('a test says whether it was passed and how well; a tour that was only watched was experienced', () => {
  const ended = (more: Partial<TourEvent>) =>
    of(finishedTour(more).map((it) => (it.type === 'tour-finished' ? { ...it, ...more } : it))).at(-1)
  const passed = ended({ mode: 'test', passed: true, score: 0.9 })
  expect(passed?.verb.id).toMatch(/passed$/)
  expect(passed?.result).toMatchObject({ completion: true, success: true, score: { scaled: 0.9 } })
  expect(passed?.object.definition?.type).toBe('http://adlnet.gov/expapi/activities/simulation')
  const failed = ended({ mode: 'test', passed: false, score: 0.5 })
  expect(failed?.verb.id).toMatch(/failed$/)
  expect(failed?.result?.success).toBe(false)
  const watched = ended({ mode: 'watch' })
  expect(watched?.verb.id).toMatch(/experienced$/)
  expect(watched?.result?.success).toBeUndefined()
})

test('practice is a simulation, an activity of its own that names the tour it is of', () => {
  const [it] = of(finishedTour({ mode: 'practise' }))
  expect(it?.object.id).toBe('https://dan-loi.example/xapi/tours/dvcqg/khai-sinh/practice')
  expect(it?.object.definition?.type).toBe('http://adlnet.gov/expapi/activities/simulation')
  const grouped = it?.context.contextActivities.grouping.map((each) => each.id)
  expect(grouped).toContain('https://dan-loi.example/xapi/tours/dvcqg/khai-sinh')
})

test('what the tour is about: portal, attempt, our profile, the competences its author claims', () => {
  const { grouping, category } = of(finishedTour())[0]!.context.contextActivities
  expect([...grouping, ...category].map((it) => it.id.replace('https://dan-loi.example/xapi/', ''))).toEqual([
    'portals/dvcqg',
    'attempts/4f4c7a52-8d3e-4c67-9f0b-2f6d1c9b7a10',
    'profile/v1',
    'frameworks/tt-02-2025/1.1',
    'frameworks/tt-02-2025/2.3',
  ])
})

test('step by step: begun, each step that was for the learner, the end; the steps are then not told twice', () => {
  const all = of(finishedTour(), { level: 'steps' })
  expect(said(all)).toEqual(['initialized', 'completed', 'skipped', 'completed'])
  expect(all[1]).toMatchObject({
    object: { id: 'https://dan-loi.example/xapi/tours/dvcqg/khai-sinh/steps/mot' },
    result: { completion: true, duration: 'PT4.00S' },
    context: { extensions: { [EXTENSIONS.position]: 1 } },
  })
  expect(all[1]?.context.contextActivities.parent?.[0]?.id).toBe('https://dan-loi.example/xapi/tours/dvcqg/khai-sinh')
  expect(all[2]?.result?.completion).toBe(false)
  // A reader of the last alone must be able to tell what was skipped.
  expect(all[3]?.result?.extensions).toHaveProperty([EXTENSIONS.steps])
})

test('a tour begun again tells of the new run alone', () => {
  const first = finishedTour()
  const again = finishedTour().map((it, at) => ({
    ...it,
    id: `lai-${at}`,
    seq: first.length + at,
    at: it.at.replace('T08:00', 'T08:40'),
    ...(at === 0 && { type: 'tour-restarted' as const }),
  }))
  const [one, two] = of([...first, ...again])
  expect(two?.result).toEqual(one?.result)
})

test('no statement is dated after now, whatever the clock said', () => {
  const [it] = of(finishedTour(), { now: '2026-01-01T08:00:01.500Z' })
  expect(it?.timestamp).toBe('2026-01-01T08:00:01.500Z')
})

test('the pseudonym is made once, the registration once a tour, and both are random', () => {
  const events = finishedTour()
  const freeze = createFreeze(SETTING)
  const one = freeze(events, events, null)
  const two = freeze(events, events, one.learner)
  expect(two.learner).toEqual(one.learner)
  expect(one.learner.registrations).toEqual({ 'dvcqg/khai-sinh': expect.any(String) })
  const actors = [one, two].map(({ frozen }) => JSON.parse(frozen[0]!.json).actor.account.name)
  expect(actors).toEqual([one.learner.account, one.learner.account])
  expect(one.frozen[0]!.id).not.toBe(two.frozen[0]!.id)
  expect(one.frozen[0]!.bytes).toBe(Buffer.byteLength(one.frozen[0]!.json))
})

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const anyEvent = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  at: fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }).map((it) => it.toISOString()),
  version: fc.integer({ min: 1, max: 99 }),
  mode: fc.constantFrom('practise' as const, 'real' as const),
  step: fc.option(word, { nil: undefined }),
  outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined }),
})

test('whatever is in the log, every statement is of the closed shape, and none throws', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 30 }),
      fc.boolean(),
      fc.constantFrom('tour' as const, 'steps' as const),
      (all, known, level) => {
        const events = all.map(
          (it, seq) => ({ ...it, id: `e${seq}`, seq, attempt: 'lan-1', portal: 'p', tour: 'bai' }) as TourEvent,
        )
        const made = of(events, { level, ...(!known && { words: null as never }) })
        for (const it of made) expect(statement.safeParse(it).error?.issues ?? []).toEqual([])
        expect(made).toHaveLength(
          events.filter(
            (it) => makesStatement(it, level) && (it.outcome !== 'not-needed' || /tour-(fin|left)/.test(it.type)),
          ).length,
        )
      },
    ),
    { numRuns: 200 },
  )
})

test.each([
  ['an address', { context: { url: 'https://dichvucong.gov.vn/?so=079012345678' } }],
  ['a name', { actor: { name: 'Nguyễn Văn A' } }],
  ['a value', { result: { response: '079012345678' } }],
])('there is no field in which %s could travel', (_, more) => {
  const [it] = of(finishedTour())
  expect(statement.safeParse(it).success).toBe(true)
  const merged = {
    ...it,
    ...Object.fromEntries(Object.entries(more).map(([k, v]) => [k, { ...it?.[k as 'actor'], ...v }])),
  }
  expect(statement.safeParse(merged).success).toBe(false)
})
