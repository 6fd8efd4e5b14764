import type { Say } from '#components/words/words.ts'
import type { CardModel } from '#stores/guide-store.ts'
import { Prepare } from './Prepare.tsx'

/** Steps in which it is said that the card moves on by itself: known after that, and the room is wanted. */
const TELL_AUTO = 3

/** What to do now, in one or two sentences; or what is being waited for. Read out when it changes. */
export function StepBody({ model, say }: { model: CardModel; say: Say }) {
  const { situation, step, tour, number } = model
  return (
    <>
      {!model.answering && <p className="warn">{say('no-answer')}</p>}
      {!model.saved && <p className="warn">{say('not-saved')}</p>}
      {situation === 'waiting' && (
        <>
          <h2>{say('waiting')}</h2>
          <p>{say('waiting-for', { page: model.pageName })}</p>
          <p>{step.do}</p>
          <p className="hint">{say('waiting-help')}</p>
        </>
      )}
      {situation === 'astray' && (
        <>
          <h2>{say('astray')}</h2>
          <p>{say('astray-back', { page: model.pageName })}</p>
        </>
      )}
      {situation === 'guiding' && (
        <>
          <h2>{step.do}</h2>
          {step.note && <p className="note">{step.note}</p>}
          {step.own && <p className="own">{say('own')}</p>}
          {model.missing && <Missing model={model} say={say} />}
          {number === 1 && <Prepare tour={tour} say={say} />}
          {number <= TELL_AUTO && step.done.on !== 'next' && !step.own && !model.missing && (
            <p className="hint">{say('auto')}</p>
          )}
        </>
      )}
    </>
  )
}

function Missing({ model, say }: { model: CardModel; say: Say }) {
  const names = model.step.target?.names
  if (!names) return <p className="warn">{say('missing-unnamed')}</p>
  return (
    <p className="warn">
      {say('missing')} <strong>{names.join(' / ')}</strong>
    </p>
  )
}
