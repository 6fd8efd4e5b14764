import { Button } from '#components/ui/Button.tsx'
import type { SayWatch } from '#components/words/watch-words.ts'
import type { Pace } from '#schema/settings.ts'

const PACES = ['slow', 'medium', 'fast'] as const satisfies readonly Pace[]

interface Props {
  pace: Pace
  say: SayWatch
  onPace(pace: Pace): void
}

/** How fast the tour plays itself; holds at once, and the next time too. */
export function PaceChoice({ pace, say, onPace }: Props) {
  return (
    <fieldset aria-labelledby="pace" className="ways pace">
      <span id="pace">{say('pace')}</span>
      {PACES.map((it) => (
        <Button key={it} pressed={it === pace} onPress={() => onPace(it)}>
          {say(`pace-${it}`)}
        </Button>
      ))}
    </fieldset>
  )
}
