import type { SayPopup } from '#components/words/popup-words.ts'
import type { ShownWord } from '#schema/glossary.ts'

/** As many as can be read at a glance: a longer list means that more should be typed. */
const MOST = 5

/** Words of the glossary that were searched for, with what they mean. */
export function WordList({ words, say }: { words: readonly ShownWord[]; say: SayPopup }) {
  if (words.length === 0) return null
  return (
    <>
      <h2>{say('words-found')}</h2>
      <dl className="words">
        {words.slice(0, MOST).map((it) => (
          <div key={it.id}>
            <dt>{it.word}</dt>
            <dd>{it.text}</dd>
            <dd className="soft">
              {say('source', { source: it.cited })}
              {it.press && ` · ${say('unverified')}`}
            </dd>
          </div>
        ))}
      </dl>
      {words.length > MOST && <p className="soft">{say('words-more', { n: words.length - MOST })}</p>}
    </>
  )
}
