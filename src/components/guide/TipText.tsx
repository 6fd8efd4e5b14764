import type { Say } from '#components/words/words.ts'
import type { ShownTip } from '#schema/message.ts'

/** What to enter, an example, the usual mistake, the law, and where it comes from. */
export function TipText({ tip, say }: { tip: ShownTip; say: Say }) {
  return (
    <div className="tip">
      <p>{tip.text}</p>
      {tip.example && (
        <p>
          <strong>{say('example')}:</strong> {tip.example}
        </p>
      )}
      {tip.mistake && (
        <p>
          <strong>{say('mistake')}:</strong> {tip.mistake}
        </p>
      )}
      {tip.law && (
        <p>
          <strong>{say('law')}:</strong> {tip.law}
        </p>
      )}
      <p className="cited">
        {say('source', { source: tip.cited })} · {say('unverified')}
      </p>
    </div>
  )
}
