import type { KeyboardEvent } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createLauncherSay } from '#components/words/launcher-words.ts'
import type { LauncherAt } from '#schema/launcher.ts'
import type { Settings } from '#schema/settings.ts'

/** One press of a key, in hundredths of the window’s height. */
const STEP = 8

type Way = 'left' | 'right' | 'up' | 'down'
const KEYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

function moved(at: LauncherAt, way: Way): LauncherAt {
  if (way === 'left' || way === 'right') return { ...at, side: way }
  return { ...at, up: Math.max(0, Math.min(90, at.up + (way === 'up' ? STEP : -STEP))) }
}

/** Moves the button by the arrow keys. The page is not scrolled by them meanwhile. */
export function moveByKey(event: KeyboardEvent, at: LauncherAt, onSettings: (change: Partial<Settings>) => void): void {
  const way = KEYS[event.key]
  if (!way) return
  event.preventDefault()
  onSettings({ launcherAt: moved(at, way) })
}

interface Props {
  settings: Settings
  onSettings(change: Partial<Settings>): void
}

/** The same by presses: where the button stands, how large it is, and whether it is there at all. */
export function LauncherPlace({ settings, onSettings }: Props) {
  const say = createLauncherSay(settings.language)
  const { launcherAt: at, launcherSmall: small } = settings
  return (
    <details>
      <summary>{say('launcher-this')}</summary>
      <p>{say('launcher-how')}</p>
      <div className="ways">
        {([at.side === 'left' ? 'right' : 'left', 'up', 'down'] as const).map((way) => (
          <Button key={way} onPress={() => onSettings({ launcherAt: moved(at, way) })}>
            {say(`launcher-${way}`)}
          </Button>
        ))}
        <Button onPress={() => onSettings({ launcherSmall: !small })}>
          {say(small ? 'launcher-large' : 'launcher-small')}
        </Button>
        <Button onPress={() => onSettings({ launcher: false })}>{say('launcher-hide')}</Button>
      </div>
      <p className="cited">{say('launcher-hide-how')}</p>
    </details>
  )
}
