import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import type { ShownTip } from '#schema/message.ts'
import { Meaning } from './Meaning.tsx'
import { TipText } from './TipText.tsx'
import { useMeanings } from './use-meanings.ts'

interface Props {
  tip: ShownTip
  say: SayGuide
  onClose(): void
  onHideTips(everywhere: boolean): void
}

/** The tip of one field, shown beside it. Never takes the focus: the learner is typing. */
export function TipBubble({ tip, say, onClose, onHideTips }: Props) {
  const meanings = useMeanings(tip.id)
  return (
    <section className="panel bubble" aria-label={say('tip')}>
      <div className="scroll" aria-live="polite">
        <TipText tip={tip} say={say} meanings={meanings} />
      </div>
      <Meaning glossed={tip.glossed} meanings={meanings} say={say} />
      <footer>
        <div className="ways quiet">
          <Button kind="quiet" onPress={() => onHideTips(false)}>
            {say('hide-here')}
          </Button>
          <Button kind="quiet" onPress={() => onHideTips(true)}>
            {say('hide-all')}
          </Button>
          <Button onPress={onClose}>{say('close')}</Button>
        </div>
      </footer>
    </section>
  )
}
