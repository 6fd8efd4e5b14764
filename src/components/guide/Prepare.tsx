import { useState } from 'react'
import { tourFacts } from '#components/prepare/tour-facts.ts'
import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import type { Glossed } from '#schema/glossary.ts'
import type { Tour } from '#schema/tour.ts'
import { firstWords } from './first-words.ts'
import { type Meanings, Worded } from './Worded.tsx'

interface Props {
  tour: Tour
  /** Titles of the sources, by key. */
  sources: Record<string, string>
  glossed: Glossed
  meanings: Meanings
  say: SayGuide
  /** The same to print, with a check of one's own files. */
  onPapers(): void
}

/** What to have at hand, what it costs, what the law says: shown once, before the first step. */
export function Prepare({ tour, sources, glossed, meanings, say, onPapers }: Props) {
  const [open, setOpen] = useState(false)
  const shown = tourFacts(tour)
  if (shown.length === 0) return null
  const pieces = firstWords(
    shown.flatMap((it) => it.facts.map(({ text }) => text)),
    glossed,
  )
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('before')}</summary>
      <dl>
        {shown.map(({ key, facts, from }) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            {facts.map((fact) => (
              <dd key={fact.text}>
                <Worded text={fact.text} pieces={pieces[fact.text]} meanings={meanings} />
              </dd>
            ))}
            <dd className="cited">{say('source', { source: from.map((it) => sources[it]).join('; ') })}</dd>
          </div>
        ))}
      </dl>
      {open && <Button onPress={onPapers}>{say('papers-open')}</Button>}
    </details>
  )
}
