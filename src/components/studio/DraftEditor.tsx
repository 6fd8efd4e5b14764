import { useId, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayEditor } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { NamedCompetence } from '#schema/progress.ts'
import type { Edit, Remark, StudioState } from '#stores/studio-store.ts'
import { AboutTour } from './AboutTour.tsx'
import { AroundTour } from './AroundTour.tsx'
import { DraftPages } from './DraftPages.tsx'
import { EditorBar } from './EditorBar.tsx'
import type { Pointing } from './pointing.ts'
import { StepList } from './StepList.tsx'
import { type DrawCard, StepPreview } from './StepPreview.tsx'

interface Props extends Pointing {
  history: NonNullable<StudioState['history']>
  kept: StudioState['kept']
  remarks: readonly Remark[]
  named: readonly NamedCompetence[]
  say: SayEditor
  onEdit(edit: Edit): void
  onUndo(): void
  onRedo(): void
  onUse(draft: Draft): void
  onExport(draft: Draft): void
  onClose(): void
  draw: DrawCard
  onShow(draft: Draft, step: DraftStep): void
}

/** A tour being written: words, what to know besides, pages, steps. Saved at every change. */
export function DraftEditor({ history, kept, remarks, named, say, onEdit, ...on }: Props) {
  const pointing: Pointing = on
  const id = useId()
  const draft = history.now
  const [at, setAt] = useState<string | null>(null)
  // Whoever is at no step yet sees the first.
  const current = draft.steps.find((it) => it.id === at) ?? draft.steps[0]
  const about = remarks.filter((it) => it.step === undefined && it.segment === undefined)
  const refused = remarks.some((it) => it.must)
  return (
    <section className="editor" aria-labelledby={`${id}-h`}>
      <EditorBar
        id={`${id}-h`}
        {...{ history, kept, say }}
        onUndo={on.onUndo}
        onRedo={on.onRedo}
        onClose={on.onClose}
      />
      <AboutTour {...{ draft, say, onEdit }} />
      <AroundTour {...{ draft, named, say, onEdit }} />
      <DraftPages pages={draft.pages} say={say} onEdit={onEdit} />
      <h2>{say('steps')}</h2>
      <p className="soft">{say('steps-how')}</p>
      <div className="bench">
        <StepList {...{ draft, remarks, pointing, say, onEdit }} current={current?.id ?? null} onCurrent={setAt} />
        {current && (
          <StepPreview
            {...{ draft, say }}
            step={current}
            number={draft.steps.indexOf(current) + 1}
            draw={on.draw}
            onShow={on.onShow}
            onCurrent={setAt}
          />
        )}
      </div>
      {about.map(({ kind }) => (
        <p key={kind} className="warn">
          {say(`remark-${kind}`)}
        </p>
      ))}
      {!refused && (
        <div className="row">
          <Button kind="main" onPress={() => on.onUse(draft)}>
            {say('use-here')}
          </Button>
          <Button onPress={() => on.onExport(draft)}>{say('export')}</Button>
          <a href={`/publish.html?id=${draft.id}`}>{say('to-publish')}</a>
        </div>
      )}
    </section>
  )
}
