import { useId } from 'react'
import type { SayPublish } from '#components/words/publish-words.ts'
import type { Publishable } from '#stores/lessons.ts'

interface Props {
  tours: readonly Publishable[]
  chosen: string
  say: SayPublish
  onChoose(id: string): void
}

const KINDS = ['draft', 'imported', 'built-in'] as const

/** The tours by where they come from: what somebody has made themselves first. */
export function ChooseTour({ tours, chosen, say, onChoose }: Props) {
  const id = useId()
  return (
    <p className="row">
      <label htmlFor={id}>{say('tour')}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {!tours.some((it) => it.id === chosen) && <option value={chosen}>–</option>}
        {KINDS.map((kind) => {
          const all = tours.filter((it) => it.kind === kind)
          return (
            all.length > 0 && (
              <optgroup key={kind} label={say(`kind-${kind}`)}>
                {all.map((it) => (
                  <option key={it.id} value={it.id}>
                    {it.title}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </p>
  )
}
