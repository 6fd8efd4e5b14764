import { useEffect, useId, useRef } from 'react'
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
  /** The tour is a pack's: it is only looked at, and mending begins with a draft of it. */
  pack?: CheckedPack | null
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

export interface CheckedPack {
  /** What the pack is called. */
  name: string
  verified: string | null
  /** Every step has been found on the portal itself just now. */
  passed: boolean
}

/** Is every step's place there? Looked at while somebody goes through the tour in another tab; and is it well said? */
export function CheckTour(props: Props) {
  const { draft, pack = null, language, on, denied, rows, writing, onStart, onStop, onTake, onPoint } = props
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const looked = pack ? draft.id : null
  // What was asked for stands below the fold.
  useEffect(() => {
    if (!looked) return
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView?.({ block: 'start' })
  }, [looked])
  const say = createCheckSay(language)
  const verified = pack ? pack.verified : draft.verified
  const toMend = rows.some((it) => it.verdict === 'missing' || it.verdict === 'unsure' || it.changed)
  const found = rows.filter((it) => it.verdict === 'found').length
  return (
    <section className="check-tour" aria-labelledby={id} lang={language}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {pack ? draft.title[language] : say('check')}
      </h2>
      {pack && <p className="soft">{say('pack-of', { name: pack.name })}</p>}
      <p>{say('check-what')}</p>
      <p className={verified ? 'note' : 'soft'}>
        {verified ? say('verified', { date: verified }) : say(pack ? 'pack-unverified' : 'unverified')}
      </p>
      {pack?.passed && <p className="note good">{say('pack-passed')}</p>}
      {denied && <p className="warn">{say('check-denied')}</p>}
      {!on && <Button onPress={onStart}>{say('check-start')}</Button>}
      {on && (
        <>
          <p className="note">{say('check-how')}</p>
          <p className="row between">
            <strong role="status">{say('check-count', { found, all: rows.length })}</strong>
            <Button onPress={onStop}>{say(pack ? 'packs-close' : 'check-stop')}</Button>
          </p>
          {pack && toMend && <p className="soft">{say('draft-what')}</p>}
          <ol className="checks">
            {draft.steps.map((step, at) => {
              const row = rows[at]
              return (
                <li key={step.id} className="row between">
                  <span>
                    <Step step={step.id} words={say('step', { n: at + 1 })} leads={!pack} />{' '}
                    {step.do[language] || step.do.vi}
                  </span>
                  {row && (
                    <Said
                      {...{ row, say }}
                      ofPack={pack !== null}
                      onTake={(it) => onTake(step.id, it)}
                      onPoint={() => onPoint(step)}
                    />
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
              <Step
                step={step}
                words={say('step', { n: draft.steps.findIndex((it) => it.id === step) + 1 })}
                leads={!pack}
              />
            )}
            : {say(kind, { words })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page's address says which draft is open: leading to a step leaves it as it is. */
function Step({ step, words, leads }: { step: string; words: string; leads: boolean }) {
  if (!leads) return <strong>{words}</strong>
  return (
    <Button
      kind="quiet"
      onPress={() => document.querySelector<HTMLElement>(`[data-card="${step}"] [data-part=vi]`)?.focus()}
    >
      {words}
    </Button>
  )
}

interface SaidProps {
  row: CheckRow
  ofPack: boolean
  say: SayCheck
  onTake(proposal: Proposal): void
  onPoint(): void
}

function Said({ row, ofPack, say, onTake, onPoint }: SaidProps) {
  const { verdict, real, changed, proposal } = row
  const kind = verdict === 'found' && changed ? 'changed' : verdict
  const why = kind === 'found' || kind === 'not-open' ? null : say(`why-${kind}`)
  return (
    <span className="said">
      <strong className={`verdict ${kind}`}>{say(kind === 'found' && !real ? 'found-practice' : kind)}</strong>
      {why && <span className="soft">{why}</span>}
      {proposal && (
        <Button onPress={() => onTake(proposal)}>
          {proposal.label
            ? say(ofPack ? 'take-draft' : 'take', { name: proposal.label })
            : say(ofPack ? 'take-draft-nameless' : 'take-nameless')}
        </Button>
      )}
      {(verdict === 'missing' || verdict === 'unsure') && (
        <Button onPress={onPoint}>{say(ofPack ? 'point-draft' : 'point')}</Button>
      )}
    </span>
  )
}
