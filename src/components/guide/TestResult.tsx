import { Told } from '#components/words/Told.tsx'
import type { Say, WordKey } from '#components/words/words.ts'
import type { Judgement, Verdict } from '#schema/judgement.ts'
import type { Press } from '#stores/guide-store.ts'
import { EndButtons } from './EndButtons.tsx'
import { GuestEnd } from './GuestOnCard.tsx'

const WORDS = {
  alone: 'verdict-alone',
  helped: 'verdict-helped',
  missed: 'verdict-missed',
  'other-way': 'verdict-other-way',
} as const satisfies Record<Exclude<Verdict, 'not-judged'>, WordKey>
/** Never by colour alone. */
const SIGNS = { alone: '✓', helped: '△', missed: '✗', 'other-way': '↷' }

interface Props {
  judgement: Judgement
  title: string
  say: Say
  press: Press
  onRecord(): void
  onClose(): void
}

/** How a test went: passed or not yet, and each step with what went wrong at it. */
export function TestResult({ judgement, title, say, press, onRecord, onClose }: Props) {
  const { passed, share, mark, seconds, wrongTurns, steps } = judgement
  const percent = (part: number) => Math.round(part * 100)
  return (
    <section role="dialog" aria-labelledby="end" className="panel" data-situation="finished" data-passed={passed}>
      <div className="scroll">
        <h2 id="end" data-aloud>
          {say(passed ? 'test-passed' : 'test-not-yet')}
        </h2>
        <p>
          <Told text={title} />
        </p>
        <p data-aloud>
          <strong>{say('test-share', { n: percent(share), m: percent(mark) })}</strong>{' '}
          {say('test-spent', { n: Math.max(1, Math.round(seconds / 60)), wrong: wrongTurns })}
        </p>
        <ol className="verdicts">
          {steps.map(({ step, verdict, wrongTurns: wrong }) =>
            verdict === 'not-judged' ? null : (
              <li key={step.id} className={verdict}>
                <span aria-hidden="true">{SIGNS[verdict]}</span>
                <span>
                  <Told text={step.do} /> <em>{say(WORDS[verdict])}</em>
                  {wrong > 0 && <em> {say('wrong-here', { n: wrong })}</em>}
                </span>
              </li>
            ),
          )}
        </ol>
        <GuestEnd />
      </div>
      <EndButtons {...{ say, press, onRecord, onClose }} />
    </section>
  )
}
