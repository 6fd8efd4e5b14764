import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'

interface Props {
  question: string
  say: Say
  onLeave(): void
  onStay(): void
}

/** Asks once more before a tour is left; staying is what lies nearer. */
export function LeaveAsk({ question, say, onLeave, onStay }: Props) {
  return (
    <div className="foot">
      <p data-aloud>{question}</p>
      <div className="ways">
        <Button onPress={onLeave}>{say('leave-sure')}</Button>
        <Button kind="main" onPress={onStay}>
          {say('stay')}
        </Button>
      </div>
    </div>
  )
}
