import type { ReactNode } from 'react'
import { PresentSwitch } from '#components/notes/PresentSwitch.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import { useFocusKept } from '#components/ui/use-focus-kept.ts'
import { createEditorSay } from '#components/words/editor-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { NamedCompetence } from '#schema/progress.ts'
import type { Offer, Shown, StudioNotice } from '#stores/studio-actions.ts'
import type { Edit, Remark, StudioState } from '#stores/studio-store.ts'
import { DraftEditor } from './DraftEditor.tsx'
import { PackOffer, Packs } from './Packs.tsx'
import type { Pointing } from './pointing.ts'
import { type RecordingButton, RecordingNow } from './RecordingNow.tsx'
import { StartRecording } from './StartRecording.tsx'
import type { DrawCard } from './StepPreview.tsx'

interface Props extends Pointing {
  shown: Shown
  state: Pick<StudioState, 'history' | 'kept'>
  remarks: readonly Remark[]
  /** Checking the draft that is open, or a tour that is here. */
  check: ReactNode
  named: readonly NamedCompetence[]
  offer: Offer | null
  notice: StudioNotice | null
  onStart(where: { tab?: number; url: string }): void
  onPress(button: RecordingButton, until?: string): void
  onDrop(): void
  onAllow(hosts: string[]): void
  onOpen(draft: Draft | null): void
  onDelete(draft: string): void
  draw: DrawCard
  onShow(draft: Draft, step: DraftStep): void
  onEdit(edit: Edit): void
  onUndo(): void
  onRedo(): void
  onUse(draft: Draft): void
  onExport(draft: Draft): void
  onFile(file: File): void
  onAccept(): void
  onRefuse(): void
  onRemove(pack: string): void
  onPresent(on: boolean): void
}

/** The trainer's page: record, word, hand out, take in. */
export function Studio({ shown, state, remarks, check, named, offer, notice, ...on }: Props) {
  const { settings, recording, drafts, packs, tabs } = shown
  const { language } = settings
  const say = createEditorSay(language)
  const list = useFocusKept<HTMLHeadingElement>(drafts.length)
  if (shown.guest && !recording)
    return (
      <main lang={language}>
        <h1>{say('studio')}</h1>
        <p className="warn">{say('guest')}</p>
      </main>
    )
  const offered = offer && 'summary' in offer ? offer.summary : null
  return (
    <main lang={language}>
      <h1>{say('studio')}</h1>
      <div className="says" aria-live="polite">
        {notice && <p className={notice === 'taken' ? 'note' : 'warn'}>{say(`notice-${notice}`)}</p>}
        {offer && 'reason' in offer && (
          <p className="warn" role="alert">
            {offer.reason[language]} {offer.fault}
          </p>
        )}
      </div>
      {offered && (
        <PackOffer
          pack={offered}
          replaces={packs.some((it) => it.id === offered.id)}
          say={say}
          onAccept={on.onAccept}
          onRefuse={on.onRefuse}
        />
      )}
      {recording && (
        <RecordingNow {...{ recording, say }} onPress={on.onPress} onDrop={on.onDrop} onAllow={on.onAllow} />
      )}
      {state.history ? (
        <>
          <DraftEditor
            {...{ ...on, remarks, named, say, history: state.history, kept: state.kept }}
            onClose={() => on.onOpen(null)}
          />
          {check}
        </>
      ) : (
        <>
          <p>
            {say('studio-intro')} <a href="/publish.html">{say('to-publish')}</a>
          </p>
          {!recording && <StartRecording tabs={tabs} say={say} onStart={on.onStart} />}
          <h2 ref={list} tabIndex={-1}>
            {say('drafts')}
          </h2>
          {drafts.length === 0 && <p className="soft">{say('drafts-none')}</p>}
          {drafts.map((draft) => (
            <article key={draft.id} className="row between">
              <span>
                <strong>{draft.title[language]}</strong>{' '}
                <span className="soft">{say('steps-n', { n: draft.steps.length })}</span>
              </span>
              <span className="row">
                <Button onPress={() => on.onOpen(draft)} label={`${say('edit')}: ${draft.title[language]}`}>
                  {say('edit')}
                </Button>
                <Confirm
                  label={say('delete-draft')}
                  about={draft.title[language]}
                  question={say('delete-draft-ask')}
                  yes={say('yes')}
                  no={say('no')}
                  onYes={() => on.onDelete(draft.id)}
                />
              </span>
            </article>
          ))}
          <PresentSwitch presenting={shown.presenting} language={language} onPresent={on.onPresent} />
          <Packs packs={packs} say={say} onFile={on.onFile} onRemove={on.onRemove} />
          {check}
        </>
      )}
    </main>
  )
}
