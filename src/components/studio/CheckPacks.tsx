import { useId, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createCheckSay } from '#components/words/check-words.ts'
import type { Language } from '#schema/languages.ts'
import type { PackTours } from '#stores/pack-tours.ts'

interface Props {
  packs: readonly PackTours[]
  language: Language
  onCheck(pack: string, tour: string): void
}

/** Which of the tours that are here is to be checked: those that ship, and those of imported packs. */
export function CheckPacks({ packs, language, onCheck }: Props) {
  const id = useId()
  const say = createCheckSay(language)
  const all = packs.flatMap(({ pack, tours }) => tours.map((tour) => ({ pack, tour: tour.id })))
  const [at, setAt] = useState(0)
  const chosen = all[at] ?? all[0]
  if (!chosen) return null
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{say('packs')}</h2>
      <p className="soft">{say('packs-what')}</p>
      <div className="row">
        <label htmlFor={id}>{say('packs-tour')}</label>
        <select id={id} className="tour" value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {packs.map(({ pack, name, imported, tours }) => (
            <optgroup key={pack} label={imported ? say('packs-imported', { name }) : name}>
              {tours.map((tour) => (
                <option key={tour.id} value={all.findIndex((it) => it.pack === pack && it.tour === tour.id)}>
                  {tour.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button onPress={() => onCheck(chosen.pack, chosen.tour)}>{say('packs-start')}</Button>
      </div>
    </section>
  )
}
