import { type ReactNode, useEffect, useRef } from 'react'
import type { PanelKey, SayPanel } from '#components/words/panel-words.ts'
import { Told } from '#components/words/Told.tsx'
import type { PanelPart, PanelStep } from './panel-model.ts'

const SIGNS: Record<PanelStep['state'], string> = { done: '✓', 'left-out': '–', now: '▸', 'to-come': '○' }

/** All steps in parts; where one is stands open, with the buttons. */
export function Outline({ parts, say, children }: { parts: PanelPart[]; say: SayPanel; children: ReactNode }) {
  return parts.map((part, at) => (
    <section key={part.steps[0]?.step.id ?? at}>
      {part.title && (
        <h2>
          <Told text={part.title} />
        </h2>
      )}
      <ol start={part.steps[0]?.number ?? 1}>
        {part.steps.map((it) => (
          <Line key={it.step.id} {...it} say={say}>
            {it.state === 'now' && children}
          </Line>
        ))}
      </ol>
    </section>
  ))
}

function Line({ step, number, state, say, children }: PanelStep & { say: SayPanel; children: ReactNode }) {
  const place = useRef<HTMLLIElement>(null)
  const now = state === 'now'
  useEffect(() => {
    if (now) place.current?.scrollIntoView({ block: 'nearest' })
  }, [now])
  return (
    <li ref={place} value={number} className={state} aria-current={now ? 'step' : undefined} data-step={step.id}>
      <span className="sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      <div>
        <p className="do">
          <span className="number">{number}.</span> <Told text={step.do} />
          {!now && <span className="state"> {say(`state-of-${state}` as PanelKey)}</span>}
        </p>
        {now && step.note && (
          <p className="note">
            <Told text={step.note} />
          </p>
        )}
        {now && step.own && <p className="own">{say('own')}</p>}
        {children}
      </div>
    </li>
  )
}
