import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'
import type { ShownTip } from '#schema/message.ts'
import { TipText } from './TipText.tsx'

interface Props {
  tip: ShownTip
  say: Say
  onClose(): void
  onHideTips(everywhere: boolean): void
}

/** The tip of one field, shown beside it. Never takes the focus: the learner is typing. */
export function TipBubble({ tip, say, onClose, onHideTips }: Props) {
  return (
    <section className="panel bubble" aria-label={say('tip')}>
      <div className="scroll" aria-live="polite">
        <TipText tip={tip} say={say} />
      </div>
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
