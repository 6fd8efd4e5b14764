import { HostLine } from '#components/ui/HostLine.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { Told } from '#components/words/Told.tsx'
import type { Piece } from '#schema/glossary.ts'
import type { CardModel } from '#stores/guide-store.ts'
import { NotSaved } from './GuestOnCard.tsx'
import { type Meanings, Worded } from './Worded.tsx'

/** Steps in which it is said that the card moves on by itself: known after that, and the room is wanted. */
const TELL_AUTO = 3

interface Props {
  model: CardModel
  /** The step’s texts, cut at words of the glossary. */
  pieces: Record<string, Piece[]>
  meanings: Meanings
  say: SayGuide
}

/** What to do now, in one or two sentences; or what is being waited for. Read out when it changes. */
export function StepBody({ model, pieces, meanings, say }: Props) {
  const { situation, step, number } = model
  return (
    <>
      {!model.answering && <p className="warn">{say('no-answer')}</p>}
      {!model.saved && <NotSaved otherwise={say('not-saved')} />}
      {situation === 'waiting' && (
        <>
          <h2>{say('waiting')}</h2>
          <p>{say('waiting-for', { page: model.pageName })}</p>
          <p>
            <Told text={step.do} />
          </p>
          <p className="hint">{say('waiting-help')}</p>
        </>
      )}
      {situation === 'astray' && (
        <>
          <h2>{say('astray')}</h2>
          <p>{say('astray-back', { page: model.pageName })}</p>
        </>
      )}
      {situation === 'guiding' && model.veiled && (
        <>
          <h2>{say('known')}</h2>
          <p>{say('known-then')}</p>
        </>
      )}
      {situation === 'guiding' && !model.veiled && (
        <>
          {model.as === 'reveal' && model.opener ? (
            <>
              <h2>{say('reveal', { name: model.opener })}</h2>
              <p>{say('reveal-then', { do: step.do })}</p>
            </>
          ) : (
            <h2>
              <Worded text={step.do} pieces={pieces[step.do]} meanings={meanings} />
            </h2>
          )}
          {step.note && (
            <p className="note">
              <Worded text={step.note} pieces={pieces[step.note]} meanings={meanings} />
            </p>
          )}
          {step.own && <p className="own">{say('own')}</p>}
          {model.missing && <Missing model={model} say={say} />}
          {number === 1 && model.host && <HostLine host={model.host} say={say} />}
          {number <= TELL_AUTO && step.done.on !== 'next' && !step.own && !model.missing && model.as !== 'unsure' && (
            <p className="hint">{say('auto')}</p>
          )}
        </>
      )}
    </>
  )
}

function Missing({ model, say }: { model: CardModel; say: SayGuide }) {
  const { target } = model.step
  const names = target?.names ?? target?.fingerprint?.names.slice(0, 1).map((it) => it.text) ?? []
  const where = target?.within?.name
  return (
    <div className="warn">
      {names.length > 0 ? (
        <p>
          {say('missing')} <strong>{names.join(' / ')}</strong>
          {where && <> {say('missing-where', { where })}</>}
        </p>
      ) : (
        <p>{say('missing-unnamed')}</p>
      )}
      {model.unlike && <p>{say('missing-unlike', { page: model.pageName })}</p>}
      <p>{say('missing-then')}</p>
    </div>
  )
}
