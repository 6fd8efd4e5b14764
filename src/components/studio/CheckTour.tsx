import { useId } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createCheckSay, type SayCheck } from '#components/words/check-words.ts'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import type { Proposal } from '#schema/step-check.ts'
import type { CheckRow } from '#stores/check-store.ts'
import type { WritingRemark } from '#stores/studio-store.ts'
import './check.css'

interface Props {
  draft: Draft
  language: Language
  on: boolean
  denied: boolean
  rows: readonly CheckRow[]
  writing: readonly WritingRemark[]
  onStart(): void
  onStop(): void
  onTake(step: string, proposal: Proposal): void
  /** Somebody points at the right place on the page that is open. */
  onPoint(step: DraftStep): void
}

/** Is every step's place there? Looked at while somebody goes through the tour in another tab; and is it well said? */
export function CheckTour({ draft, language, on, denied, rows, writing, onStart, onStop, onTake, onPoint }: Props) {
  const id = useId()
  const say = createCheckSay(language)
  const found = rows.filter((it) => it.verdict === 'found').length
  return (
    <section className="check-tour" aria-labelledby={id} lang={language}>
      <h2 id={id}>{say('check')}</h2>
      <p>{say('check-what')}</p>
      <p className={draft.verified ? 'note' : 'soft'}>
        {draft.verified ? say('verified', { date: draft.verified }) : say('unverified')}
      </p>
      {denied && <p className="warn">{say('check-denied')}</p>}
      {!on && <Button onPress={onStart}>{say('check-start')}</Button>}
      {on && (
        <>
          <p className="note">{say('check-how')}</p>
          <p className="row between">
            <strong role="status">{say('check-count', { found, all: rows.length })}</strong>
            <Button onPress={onStop}>{say('check-stop')}</Button>
          </p>
          <ol className="checks">
            {draft.steps.map((step, at) => {
              const row = rows[at]
              return (
                <li key={step.id} className="row between">
                  <span>
                    <ToStep step={step.id} words={say('step', { n: at + 1 })} /> {step.do[language] || step.do.vi}
                  </span>
                  {row && (
                    <Said row={row} say={say} onTake={(it) => onTake(step.id, it)} onPoint={() => onPoint(step)} />
                  )}
                </li>
              )
            })}
          </ol>
        </>
      )}
      <h3>{say('writing')}</h3>
      {writing.length === 0 && <p className="soft">{say('writing-good')}</p>}
      <ul>
        {writing.map(({ step, kind, words }) => (
          <li key={`${step} ${kind} ${words}`}>
            {step === null ? (
              say('about-tour')
            ) : (
              <ToStep step={step} words={say('step', { n: draft.steps.findIndex((it) => it.id === step) + 1 })} />
            )}
            : {say(kind, { words })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page's address says which draft is open: leading to a step leaves it as it is. */
function ToStep({ step, words }: { step: string; words: string }) {
  return (
    <Button kind="quiet" onPress={() => document.getElementById(`step-${step}`)?.focus()}>
      {words}
    </Button>
  )
}

interface SaidProps {
  row: CheckRow
  say: SayCheck
  onTake(proposal: Proposal): void
  onPoint(): void
}

function Said({ row, say, onTake, onPoint }: SaidProps) {
  const { verdict, real, changed, proposal } = row
  const kind = verdict === 'found' && changed ? 'changed' : verdict
  const why = kind === 'found' || kind === 'not-open' ? null : say(`why-${kind}`)
  return (
    <span className="said">
      <strong className={`verdict ${kind}`}>{say(kind === 'found' && !real ? 'found-practice' : kind)}</strong>
      {why && <span className="soft">{why}</span>}
      {proposal && (
        <Button onPress={() => onTake(proposal)}>
          {proposal.label ? say('take', { name: proposal.label }) : say('take-nameless')}
        </Button>
      )}
      {(verdict === 'missing' || verdict === 'unsure') && <Button onPress={onPoint}>{say('point')}</Button>}
    </span>
  )
}
