import { useId } from 'react'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { Words } from '#schema/draft.ts'

interface Props {
  /** Names both fields, with the language after it. */
  label: string
  words: Words
  long?: boolean
  say: SayStudio
  onChange(words: Partial<Words>): void
}

/** A text in both languages, side by side; one under the other on a narrow window. */
export function WordsField({ label, words, long = false, say, onChange }: Props) {
  const id = useId()
  return (
    <div className="words">
      {(['vi', 'en'] as const).map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`}>
            {label} <span className="soft">{say(language)}</span>
          </label>
          <textarea
            id={`${id}-${language}`}
            lang={language}
            rows={long ? 3 : 2}
            maxLength={600}
            value={words[language]}
            onChange={(event) => onChange({ [language]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}
