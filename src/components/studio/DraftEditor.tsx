import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { SayStudio } from '#components/words/studio-words.ts'
import type { Draft } from '#schema/draft.ts'
import type { Edit, Remark, StudioState } from '#stores/studio-store.ts'
import { StepCard } from './StepCard.tsx'
import { WordsField } from './WordsField.tsx'

interface Props {
  history: NonNullable<StudioState['history']>
  kept: StudioState['kept']
  remarks: readonly Remark[]
  say: SayStudio
  onEdit(edit: Edit): void
  onUndo(): void
  onRedo(): void
  onUse(draft: Draft): void
  onExport(draft: Draft): void
  onClose(): void
}

/** A tour being written: words, pages, steps. Saved at every change. */
export function DraftEditor({ history, kept, remarks, say, onEdit, ...on }: Props) {
  const id = useId()
  const draft = history.now
  const about = remarks.filter((it) => it.step === undefined)
  const refused = remarks.some((it) => it.must)
  return (
    <section aria-labelledby={`${id}-h`}>
      <div className="row between bar">
        <h2 id={`${id}-h`}>{draft.title.vi}</h2>
        <span className="row">
          <span role="status" className={kept === 'no' ? 'warn' : 'soft'}>
            {say(`kept-${kept}`)}
          </span>
          {history.past.length > 0 && <Button onPress={on.onUndo}>{say('undo')}</Button>}
          {history.future.length > 0 && <Button onPress={on.onRedo}>{say('redo')}</Button>}
          <Button onPress={on.onClose}>{say('close')}</Button>
        </span>
      </div>
      <WordsField
        label={say('title')}
        words={draft.title}
        say={say}
        onChange={(words) => onEdit({ type: 'title', words })}
      />
      <WordsField
        label={say('summary')}
        words={draft.summary}
        long
        say={say}
        onChange={(words) => onEdit({ type: 'summary', words })}
      />
      <p>
        <label htmlFor={id}>{say('by')}</label>
        <input
          id={id}
          className="wide"
          maxLength={120}
          value={draft.by}
          onChange={(event) => onEdit({ type: 'by', text: event.target.value })}
        />
      </p>
      {draft.pages.length > 0 && (
        <details>
          <summary>
            {say('pages')} ({draft.pages.length})
          </summary>
          {draft.pages.map((page) => (
            <article key={page.id}>
              <p className="soft">{page.url.map((it) => it.hostname + it.pathname).join(', ')}</p>
              <WordsField
                label={say('page-name')}
                words={{ vi: page.name, en: page.nameEn }}
                say={say}
                onChange={(words) => onEdit({ type: 'page', page: page.id, words })}
              />
              {page.landmarks && (
                <p className="row">
                  {say('page-marks')}
                  {page.landmarks.map(({ name }) => (
                    <Button key={name} kind="quiet" onPress={() => onEdit({ type: 'drop-mark', page: page.id, name })}>
                      {say('page-mark-drop', { name })}
                    </Button>
                  ))}
                </p>
              )}
            </article>
          ))}
        </details>
      )}
      <h2>{say('steps')}</h2>
      <ol className="steps">
        {draft.steps.map((step, at) => (
          <StepCard
            key={step.id}
            step={step}
            number={at + 1}
            of={draft.steps.length}
            remarks={remarks.filter((it) => it.step === step.id)}
            say={say}
            onEdit={onEdit}
          />
        ))}
      </ol>
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
