import { Button } from '#components/ui/Button.tsx'
import type { Say } from '#components/words/words.ts'
import type { Press } from '#stores/guide-store.ts'

interface Props {
  say: Say
  press: Press
  onRecord(): void
  onClose(): void
}

/** Where to go from the end of a tour or a test. */
export function EndButtons({ say, press, onRecord, onClose }: Props) {
  return (
    <div className="foot">
      <div className="ways">
        <Button kind="main" onPress={onRecord}>
          {say('see-record')}
        </Button>
        <Button onPress={() => press('restart')}>{say('again')}</Button>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </div>
  )
}
