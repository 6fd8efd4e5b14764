import { expect, test } from 'vitest'
import { advance } from '#engine/advance.ts'
import { judge } from '#engine/judge.ts'
import { startSession } from '#engine/start-session.ts'
import { toView } from '#engine/to-view.ts'
import type { Mode } from '#schema/event.ts'
import type { Session, TourInput } from '#schema/session.ts'
import { makeTour, quiet } from './sample-tour.ts'

const target = { role: 'button', names: ['Nút'] }
const TOUR = makeTour([
  { id: 'mo', page: 'p/a', target, done: { on: 'page', page: 'p/b' } } as never,
  { id: 'bam', page: 'p/b', target, done: { on: 'click' } } as never,
  { id: 'doc', page: 'p/b', done: { on: 'next' } },
  { id: 'gui', page: 'p/b', target, done: { on: 'appears', target } } as never,
])

function play(mode: Mode = 'test', known: string[] = []) {
  let session: Session = startSession('p', TOUR, mode, 'lan-1', 1, time(0), known)
  const log: string[] = []
  const ends: { passed?: boolean | undefined; score?: number | undefined }[] = []
  let count = 0
  let clock = 0
  const give = (input: TourInput, seconds = 1) => {
    clock += seconds
    const result = advance(TOUR, session, input, `i${count++}`, time(clock))
    session = result.session
    for (const it of result.events) if (it.type === 'tour-finished') ends.push({ passed: it.passed, score: it.score })
    log.push(...result.events.map((it) => `${it.type} ${it.step ?? ''} ${it.outcome ?? ''}`.trim()))
    return session
  }
  return {
    log,
    ends,
    give,
    see: (page: string | null, held: string[] = [], seconds = 1) =>
      give(
        {
          type: 'observed',
          frame: 0,
          page,
          arrived: true,
          settled: true,
          facts: Object.fromEntries(
            TOUR.steps.filter((it) => it.page === page).map((it) => [it.id, { ...quiet, held: held.includes(it.id) }]),
          ),
        },
        seconds,
      ),
    press: (button: Extract<TourInput, { type: 'pressed' }>['button'], seconds = 1) =>
      give({ type: 'pressed', button, step: session.step }, seconds),
    click: () => give({ type: 'clicked', step: session.step }),
    get view() {
      return toView(TOUR, session)
    },
    get result() {
      return judge(TOUR, session)
    },
    get session() {
      return session
    },
  }
}

const time = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 8, 0, seconds)).toISOString()
const verdicts = ({ result }: ReturnType<typeof play>) => result.steps.map((it) => it.verdict)

test('in a test nothing is shown, and what the page shows alone counts', () => {
  const run = play()
  run.see('p/a')
  expect(run.view).toMatchObject({ situation: 'testing', veiled: true, canBack: false })
  run.see('p/b')
  run.click()
  run.see('p/b', ['gui'])
  expect(run.session.status).toBe('finished')
  expect(verdicts(run)).toEqual(['alone', 'alone', 'not-judged', 'alone'])
  expect(run.result).toMatchObject({ passed: true, share: 1, wrongTurns: 0 })
})

test('one’s own word moves nothing in a test', () => {
  const run = play()
  run.see('p/a')
  for (const button of ['next', 'back', 'lost', 'this-one'] as const) run.press(button)
  expect(run.session.step).toBe('mo')
  expect(run.log).not.toContain('help-asked mo')
})

test('a hint shows the step, and costs it', () => {
  const run = play()
  run.see('p/a')
  run.press('hint')
  expect(run.view).toMatchObject({ situation: 'guiding', veiled: false })
  run.see('p/b')
  expect(run.view.situation).toBe('testing')
  run.click()
  run.see('p/b', ['gui'])
  expect(verdicts(run)).toEqual(['helped', 'alone', 'not-judged', 'alone'])
  expect(run.result.passed).toBe(false)
  expect(run.ends).toEqual([{ passed: false, score: 0.67 }])
  expect(judge({ ...TOUR, passMark: 0.6 }, run.session).passed).toBe(true)
})

test('a step given up is missed, and the test goes on', () => {
  const run = play()
  run.see('p/a')
  run.see('p/b')
  run.press('skip')
  run.see('p/b', ['gui'])
  expect(verdicts(run)).toEqual(['alone', 'missed', 'not-judged', 'alone'])
})

test('going where no step leads is a wrong turn, once until the way is found again', () => {
  const run = play()
  run.see('p/a')
  run.see('p/khac')
  run.see('p/khac')
  run.see('p/a')
  run.see('p/khac-nua')
  run.see('p/a')
  expect(run.session.wrongTurns).toEqual({ mo: 2 })
  expect(run.log.filter((it) => it === 'wrong-turn mo')).toHaveLength(2)
  const guided = play('practise')
  guided.see('p/a')
  guided.see('p/khac')
  expect(guided.log).not.toContain('wrong-turn mo')
})

test('a test that was left is not passed', () => {
  const run = play()
  run.see('p/a')
  run.see('p/b')
  run.press('leave')
  expect(run.result.passed).toBe(false)
})

test('time counts while at it: not while paused, not while nothing happens for long, never backwards', () => {
  const run = play()
  run.see('p/a', [], 10)
  run.press('pause', 10)
  run.press('resume', 500)
  expect(run.session.seconds).toBe(20)
  run.see('p/a', [], -3600)
  expect(run.session.seconds).toBe(20)
  run.see('p/a', [], 86_400)
  expect(run.session.seconds).toBe(20 + 15 * 60)
})

test('for real, a step done alone twice before is not shown until asked for', () => {
  const run = play('real', ['mo'])
  run.see('p/a')
  expect(run.view).toMatchObject({ situation: 'guiding', veiled: true })
  run.press('hint')
  expect(run.view.veiled).toBe(false)
  run.see('p/b')
  expect(run.view.veiled).toBe(false)
})

test('what a tour does by itself, to be watched, is nobody’s doing', () => {
  const run = play('watch')
  run.see('p/a')
  run.see('p/b')
  run.click()
  run.press('next')
  run.see('p/b', ['gui'])
  expect(Object.values(run.session.outcomes)).toEqual(['watched', 'watched', 'watched', 'watched'])
  expect(run.session.status).toBe('finished')
})

test('begun again, a test begins at nothing', () => {
  const run = play()
  run.see('p/a')
  run.see('p/khac', [], 30)
  run.press('restart')
  expect(run.session).toMatchObject({ seconds: 0, wrongTurns: {} })
})

test('whoever begins in the middle has not shown what comes before', () => {
  const run = play()
  run.see('p/b')
  run.click()
  run.see('p/b', ['gui'])
  expect(verdicts(run)[0], 'what was done when they came is neither done nor missed').toBe('not-judged')
  const jumped = { ...run.session, outcomes: { ...run.session.outcomes, mo: 'passed' as const } }
  expect(judge(TOUR, jumped)).toMatchObject({ passed: false, share: 2 / 3 })
})
