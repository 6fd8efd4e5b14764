import { useId } from 'react'
import type { SayEditor } from '#components/words/editor-words.ts'
import { type Draft, type FactList as List, MOST_FACTS, RECORDED } from '#schema/draft.ts'
import type { NamedCompetence } from '#schema/progress.ts'
import type { Edit } from '#stores/studio-store.ts'
import { Competences } from './Competences.tsx'
import { FactList } from './FactList.tsx'
import { Sources } from './Sources.tsx'

interface Props {
  draft: Draft
  named: readonly NamedCompetence[]
  say: SayEditor
  onEdit(edit: Edit): void
}

/** What a learner should know besides the steps: papers, fee, time, law, usual mistakes; what it teaches; where it is from. */
export function AroundTour({ draft, named, say, onEdit }: Props) {
  const id = useId()
  const sources = [
    [RECORDED, say('source-recorded')] as const,
    ...(draft.sources ?? []).map((it, at) => [it.id, it.title.vi || say('source-n', { n: at + 1 })] as const),
  ]
  const lists = Object.entries(MOST_FACTS) as [List, number][]
  return (
    <details className="around">
      <summary>{around(draft, say)}</summary>
      <p className="row">
        <label htmlFor={id}>{say('procedure')}</label>
        <input
          id={id}
          className="short"
          placeholder="2.000635"
          maxLength={12}
          value={draft.procedure ?? ''}
          onChange={(event) => onEdit({ type: 'procedure', text: event.target.value })}
        />
      </p>
      <Sources {...{ draft, say, onEdit }} />
      {lists.map(([list, most]) => (
        <FactList key={list} {...{ list, most, draft, sources, say, onEdit }} />
      ))}
      <Competences {...{ named, say, onEdit }} chosen={draft.competences ?? []} />
    </details>
  )
}

/** What is in there already, so that nobody has to open it to see. */
function around({ facts = {}, competences = [] }: Draft, say: SayEditor): string {
  const has = (Object.keys(MOST_FACTS) as List[]).flatMap((it) =>
    facts[it]?.length ? [`${say(`fact-${it}`)} (${facts[it].length})`] : [],
  )
  const all = [...has, ...(competences.length > 0 ? [`${say('competences')} (${competences.length})`] : [])]
  return all.length > 0 ? all.join(', ') : say('around')
}
