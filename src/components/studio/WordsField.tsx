import { useId } from 'react'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { Words } from '#schema/draft.ts'

interface Props {
  /** Names both fields, with the language after it. */
  label: string
  /** The name stands above already: only the language is shown. */
  hideLabel?: boolean
  words: Words
  rows?: number
  say: SayStudio
  onChange(words: Partial<Words>): void
}

/** A text in both languages, side by side; one under the other on a narrow window. */
export function WordsField({ label, hideLabel = false, words, rows = 2, say, onChange }: Props) {
  const id = useId()
  return (
    <div className="words">
      {(['vi', 'en'] as const).map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`}>
            <span className={hideLabel ? 'unseen' : ''}>{label} </span>
            <span className="soft">{say(language)}</span>
          </label>
          <textarea
            id={`${id}-${language}`}
            data-part={language}
            lang={language}
            rows={rows}
            maxLength={600}
            value={words[language]}
            onChange={(event) => onChange({ [language]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}
