import { Button } from '#components/ui/Button.tsx'
import type { SayGuide } from '#components/words/guide-words.ts'
import type { ShownTip } from '#schema/message.ts'
import type { Reader } from '#schema/reading.ts'
import type { Settings } from '#schema/settings.ts'
import { Meaning } from './Meaning.tsx'
import { ReadAloud, ReadButton } from './ReadAloud.tsx'
import { TipText } from './TipText.tsx'
import { useMeanings } from './use-meanings.ts'
import { useReading } from './use-reading.ts'

interface Props {
  tip: ShownTip
  say: SayGuide
  settings: Settings
  reader: Reader
  onReading(change: Partial<Settings>): void
  onClose(): void
  onHideTips(everywhere: boolean): void
}

/** The tip of one field, shown beside it. Never takes the focus: the learner is typing. */
export function TipBubble({ tip, say, settings, reader, onReading, onClose, onHideTips }: Props) {
  const meanings = useMeanings(tip.id)
  const passages = [tip.text, tip.example, tip.mistake, tip.law].filter((it) => it !== undefined)
  const reading = useReading(passages, settings, reader, onReading)
  return (
    <section className="panel bubble" aria-label={say('tip')}>
      <div className="scroll" data-aloud>
        <TipText tip={tip} say={say} meanings={meanings} />
      </div>
      <Meaning glossed={tip.glossed} meanings={meanings} say={say} />
      <ReadAloud reading={reading} />
      <div className="foot">
        <div className="ways quiet">
          <Button kind="quiet" onPress={() => onHideTips(false)}>
            {say('hide-here')}
          </Button>
          <Button kind="quiet" onPress={() => onHideTips(true)}>
            {say('hide-all')}
          </Button>
          <ReadButton reading={reading} />
          <Button onPress={onClose}>{say('close')}</Button>
        </div>
      </div>
    </section>
  )
}
