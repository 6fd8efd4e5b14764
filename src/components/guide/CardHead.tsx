import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import { Told } from '#components/words/Told.tsx'
import type { CardModel } from '#stores/guide-store.ts'
import { GuestChip } from './GuestOnCard.tsx'
import { PresentingChip } from './PresentingChip.tsx'
import { ReadButton } from './ReadAloud.tsx'
import { HelpingChip } from './SupportEnd.tsx'
import type { ReadingShown } from './use-reading.ts'

interface Props {
  model: CardModel
  /** How the tour is gone through, in words. */
  mode: string
  say: SayGuide
  /** Null where the card shows nothing to read aloud. */
  reading: ReadingShown | null
  small: boolean
  onSmall(): void
}

/** Where one is, in every card of a step: number, mode, page, whose machine and log it is; reads aloud and shrinks. */
export function CardHead({ model, mode, say, reading, small, onSmall }: Props) {
  const { number, total, segment, part } = model
  const at = say('step-of', { n: number, m: total })
  return (
    <>
      <div className="head">
        <p id="where" data-aloud>
          <strong>{at}</strong>
        </p>
        <span className={`mode ${model.mode}`}>{mode}</span>
        {reading && <ReadButton reading={reading} />}
        <Button kind="sign" label={say(small ? 'grow' : 'shrink')} onPress={onSmall}>
          {small ? '▴' : '▾'}
        </Button>
        <p id="page" className="page">
          {(segment || part) && (
            <span className="part">
              {segment && `${say('segment-of', { n: segment.number, m: segment.total })}: `}
              <Told text={segment?.title ?? part ?? ''} />
            </span>
          )}{' '}
          <Told text={model.pageName} /> <HelpingChip helping={model.helping} /> <GuestChip /> <PresentingChip />
        </p>
      </div>
      <progress max={total} value={number - 1} aria-label={at} />
    </>
  )
}
