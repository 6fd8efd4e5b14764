import type { Say } from '#components/words/words.ts'
import type { CardModel, Press } from '#stores/guide-store.ts'
import { EndButtons } from './EndButtons.tsx'
import { GuestEnd } from './GuestOnCard.tsx'
import { MayRemember } from './MayRemember.tsx'
import { SupportEnd } from './SupportEnd.tsx'

interface Props {
  model: CardModel
  say: Say
  press: Press
  onRecord(): void
  onClose(): void
  onHeal(answer: 'yes' | 'no'): void
}

export function Finished({ model, say, press, onRecord, onClose, onHeal }: Props) {
  return (
    <section role="dialog" aria-labelledby="end" className="panel" data-situation="finished">
      <div className="scroll" data-aloud>
        <h2 id="end">{say('finished')}</h2>
        <p>{say('finished-text', { title: model.tour.title })}</p>
        {model.mode === 'practise' && <p className="note">{say('finished-practise')}</p>}
        {model.mode === 'real' && model.askToHeal && <MayRemember say={say} onHeal={onHeal} />}
        {model.helping && <SupportEnd attempt={model.attempt} />}
        <GuestEnd />
      </div>
      <EndButtons {...{ say, press, onRecord, onClose }} />
    </section>
  )
}
