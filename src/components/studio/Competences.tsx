import { Check } from '#components/ui/Check.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { NamedCompetence } from '#schema/progress.ts'
import type { Edit } from '#stores/studio-store.ts'

interface Props {
  named: readonly NamedCompetence[]
  chosen: readonly string[]
  say: SayEditor
  onEdit(edit: Edit): void
}

/** The competences of TT 02/2025 that the tour practises: chosen from the act's own list. */
export function Competences({ named, chosen, say, onEdit }: Props) {
  const areas = Map.groupBy(named, (it) => it.area.code)
  return (
    <fieldset>
      <legend>{say('competences')}</legend>
      <p className="soft">{say('competences-what')}</p>
      <div className="columns">
        {[...areas].map(([code, all]) => (
          <div key={code} className="area">
            <strong>
              {code}. {all[0]?.area.title}
            </strong>
            {all.map((it) => (
              <Check
                key={it.code}
                checked={chosen.includes(it.code)}
                onChange={(on) => onEdit({ type: 'competence', code: it.code, on })}
              >
                {it.code} {it.title?.text}
              </Check>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
