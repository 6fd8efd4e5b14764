import type { Say } from '#components/words/words.ts'
import type { ShownTip } from '#schema/message.ts'
import { firstWords } from './first-words.ts'
import { type Meanings, Worded } from './Worded.tsx'

/** What to enter, an example, the usual mistake, the law, and where it comes from. */
export function TipText({ tip, say, meanings }: { tip: ShownTip; say: Say; meanings: Meanings }) {
  const pieces = firstWords([tip.text, tip.example, tip.mistake, tip.law], tip.glossed)
  return (
    <div className="tip">
      <p>
        <Worded text={tip.text} pieces={pieces[tip.text]} meanings={meanings} />
      </p>
      {(['example', 'mistake', 'law'] as const).map((key) => {
        const text = tip[key]
        return (
          text && (
            <p key={key}>
              <strong>{say(key)}:</strong> <Worded text={text} pieces={pieces[text]} meanings={meanings} />
            </p>
          )
        )
      })}
      <p className="cited">
        {say('source', { source: tip.cited })} · {say('unverified')}
      </p>
    </div>
  )
}
