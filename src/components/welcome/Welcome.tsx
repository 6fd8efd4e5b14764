import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { createWelcomeSay } from '#components/words/welcome-words.ts'
import type { TourSummary } from '#schema/message.ts'
import type { Settings } from '#schema/settings.ts'

const SIZES = [100, 125, 150, 200] as const
const PATHS = ['nguoi-dan', 'can-bo', 'tinh-nguyen', 'nguoi-day'] as const

interface Props {
  settings: Settings
  /** First lesson of the path chosen so far; null where no pack has one. */
  first: TourSummary | null
  onSettings(change: Partial<Settings>): void
  onBegin(tour: TourSummary, mode: 'watch' | 'practise'): void
}

/** The first steps, in three screens of one question each; every one can be passed over. */
export function Welcome({ settings, first, onSettings, onBegin }: Props) {
  const say = createWelcomeSay(settings.language)
  const [at, setAt] = useState<0 | 1 | 2 | 3>(0)
  const title = useRef<HTMLHeadingElement>(null)
  // The button that was pressed has gone: whoever listens hears what came in its place.
  const was = useRef(at)
  useEffect(() => {
    if (was.current !== at) title.current?.focus()
    was.current = at
  }, [at])
  const screen = (['who', 'size', 'try', 'done'] as const)[at]
  const next = () => setAt(at === 0 ? 1 : 2)
  return (
    <main lang={settings.language}>
      {at < 3 && <p className="soft">{say('welcome-of', { n: at + 1 })}</p>}
      <h1 ref={title} tabIndex={-1}>
        {say(`welcome-${screen}`)}
      </h1>
      <p>{say(`welcome-${screen}-what`)}</p>
      {at === 0 && (
        <div className="choices">
          {PATHS.map((path) => (
            <Button
              key={path}
              pressed={settings.path === path}
              onPress={() => {
                onSettings({ path })
                next()
              }}
            >
              {say(`path-${path}`)}
            </Button>
          ))}
        </div>
      )}
      {at === 1 && (
        <div className="choices">
          {SIZES.map((textSize) => (
            <Button key={textSize} pressed={settings.textSize === textSize} onPress={() => onSettings({ textSize })}>
              <span style={{ fontSize: `${(18 * textSize) / 100}px` }}>{say('welcome-size-sample')}</span>
            </Button>
          ))}
        </div>
      )}
      {at === 2 && first && (
        <>
          <p className="lesson">{first.title}</p>
          <div className="choices">
            <Button kind="main" onPress={() => onBegin(first, 'practise')}>
              {say('welcome-begin')}
            </Button>
            <Button onPress={() => onBegin(first, 'watch')}>{say('welcome-watch')}</Button>
          </div>
        </>
      )}
      {at === 3 && <p>{say('welcome-done-again')}</p>}
      <footer className="row between">
        {at > 0 && at < 3 && <Button onPress={() => setAt(at === 2 ? 1 : 0)}>{say('back')}</Button>}
        {at < 3 && (
          <Button kind="quiet" onPress={() => setAt(at === 0 ? 1 : at === 1 ? 2 : 3)}>
            {say('welcome-skip')}
          </Button>
        )}
        {at === 1 && (
          <Button kind="main" onPress={next}>
            {say('welcome-next')}
          </Button>
        )}
        {at === 3 && <Button onPress={() => setAt(0)}>{say('welcome-again')}</Button>}
      </footer>
    </main>
  )
}
