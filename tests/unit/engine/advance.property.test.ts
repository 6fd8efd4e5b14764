import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toView } from '#engine/to-view.ts'
import type { TourInput } from '#schema/session.ts'
import { createRun, SAMPLE } from './sample-tour.ts'

const steps = SAMPLE.steps.map((it) => it.id)
const fact = fc.record({ held: fc.boolean(), wanted: fc.boolean(), branch: fc.constant(-1) })
const facts = fc.dictionary(fc.constantFrom(...steps), fact)
const step = fc.constantFrom(...steps)
const frame = fc.constantFrom(0, 2)
const page = fc.constantFrom('p/a', 'p/b', 'p/c#nhap', 'p/c', 'p/d', 'p/khung', 'q/khac', null)
const input: fc.Arbitrary<TourInput> = fc.oneof(
  fc.record({
    type: fc.constant('observed'),
    frame,
    page,
    facts,
    arrived: fc.boolean(),
    settled: fc.boolean(),
  } as never),
  fc.record({ type: fc.constant('frame-gone'), frame } as never),
  fc.record({ type: fc.constant('clicked'), step } as never),
  fc.record({
    type: fc.constant('pressed'),
    step,
    button: fc.constantFrom('next', 'back', 'skip', 'pause', 'resume', 'leave', 'restart', 'why', 'lost'),
  } as never),
) as never

test('whatever happens in whatever order, the machine stays sound', () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
      const run = createRun(SAMPLE)
      for (const [n, it] of inputs.entries()) {
        const before = run.session
        run.give(it, `i${n}`)
        // A retry of the last input is never a second event.
        const count = run.events.length
        run.give(it, `i${n}`)
        expect(run.events).toHaveLength(count)
        expect(steps).toContain(run.session.step)
        expect(run.session.rev).toBeGreaterThan(before.rev)
        expect(() => toView(SAMPLE, run.session)).not.toThrow()
      }
      expect(run.events.map((it) => it.seq)).toEqual(run.events.map((_, n) => n))
      const finished = run.session.status === 'finished'
      if (finished) expect(run.session.outcomes[run.session.step]).toBeDefined()
      const shut = run.events.findIndex((it) => it.type === 'tour-left')
      if (shut >= 0) expect(run.events.slice(shut + 1)).toEqual([])
    }),
    { numRuns: 600 },
  )
})
